/**
 * Adds Welsh to every dictionary. The page loads it where a part of it is in Welsh; the desk and the checks always do.
 * A council that adds a language of its own does the same with its own file.
 */
import '../calendar/bank-holidays.cy.data.ts';
import '../calendar/date-words.cy.data.ts';
import '../notices/notice-words.cy.data.ts';
import '../notices/view-words.cy.data.ts';
import '../opening-hours/opening-view.cy.data.ts';
import '../opening-hours/opening-words.cy.data.ts';
import { loadedLanguages } from './dictionary.ts';

loadedLanguages.add('cy');
