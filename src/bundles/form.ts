/** The form itself, with all that a wrapped form and one from a definition share. */
import '../elements/form/form.ts';
