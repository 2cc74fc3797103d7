/** Adds Welsh to what stands around a form of the page's own as it opens: the page has no words of other forms to add it to. */
import '../forms/kept-words.cy.data.ts';
import '../forms/wrap-words.cy.data.ts';
