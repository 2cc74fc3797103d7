/** Adds Welsh to forms from a definition, and to Clearway's own fields. */
import '../forms/address-words.cy.data.ts';
import '../forms/confirmation-words.cy.data.ts';
import '../forms/field-words.cy.data.ts';
import '../forms/file-words.cy.data.ts';
import '../forms/lookup-words.cy.data.ts';
import '../forms/page-words.cy.data.ts';
import '../forms/question-words.cy.data.ts';
import '../forms/shown-answer.cy.data.ts';
import '../forms/wrap-words.cy.data.ts';
import '../requests/promise-words.cy.data.ts';
import './welsh-checks.ts';
import './welsh-special.ts';
