/**
 * Adds Welsh to the words that only the desk says: by when one will hear, whom to ask, and what stands on the page after sending.
 * Apart from `welsh-forms.ts`, so that no phone loads them.
 */
import '../forms/confirmation-words.cy.data.ts';
import '../forms/routes-words.cy.data.ts';
import '../requests/promise-words.cy.data.ts';
