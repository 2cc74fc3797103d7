/** Adds Welsh to what few forms of a page's own need. */
import '../calendar/date-words.cy.data.ts';
import '../forms/special-words.cy.data.ts';
