/** What draws a form from its definition, with the fields that most have. */
import '../elements/form/definition-form.ts';
import './fields.ts';
