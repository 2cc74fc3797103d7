/** What a form from a definition shows when it is sent; the rules by which it is judged are in the same part. */
import '../elements/form/page-title.ts';
import '../elements/form/show-faults.ts';
