/** The fields that most forms have. */
import '../elements/field/field.ts';
import '../elements/date-field/date-field.ts';
import '../elements/choice-group/choice-group.ts';
import '../elements/long-text/long-text.ts';
