/**
 * Adds Welsh to the words of forms. Apart from `welsh.ts`, so that a Welsh page without a form does not load it; days are in both,
 * because a form names them too. Which languages are loaded is not said here: displays ask that, and they need `welsh.ts`.
 */
import '../calendar/date-words.cy.data.ts';
import '../forms/address-words.cy.data.ts';
import '../forms/confirmation-words.cy.data.ts';
import '../forms/failure-words.cy.data.ts';
import '../forms/field-words.cy.data.ts';
import '../forms/file-words.cy.data.ts';
import '../forms/form-words.cy.data.ts';
import '../forms/lookup-words.cy.data.ts';
import '../forms/kept-words.cy.data.ts';
import '../forms/markup-words.cy.data.ts';
import '../forms/page-words.cy.data.ts';
import '../forms/question-words.cy.data.ts';
import '../forms/routes-words.cy.data.ts';
import '../forms/shown-answer.cy.data.ts';
import '../forms/wrap-words.cy.data.ts';
import '../requests/promise-words.cy.data.ts';
