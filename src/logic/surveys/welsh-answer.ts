/** Adds Welsh to all that a survey says from the first press on, in one file for a phone to fetch. */
import '../feedback/feedback-words.cy.data.ts';
import '../forms/field-words.cy.data.ts';
import '../forms/markup-words.cy.data.ts';
import './answer-words.cy.data.ts';
