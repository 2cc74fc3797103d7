/** What a form from a definition is judged by when it is sent. */
import '../elements/form/show-faults.ts';
import '../logic/forms/check-fields.ts';
