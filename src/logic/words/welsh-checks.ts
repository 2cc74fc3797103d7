/** Adds Welsh to what a form of the page's own says when it is sent. */
import '../forms/form-words.cy.data.ts';
import '../forms/markup-words.cy.data.ts';
