/** Adds Welsh to ways to reach a person, with the days and times at which they are open. */
import '../calendar/date-words.cy.data.ts';
import '../forms/routes-words.cy.data.ts';
import '../opening-hours/opening-words.cy.data.ts';
