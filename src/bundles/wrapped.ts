/** What goes around a form of the page's own. */
import '../elements/form/wrapped-form.ts';
