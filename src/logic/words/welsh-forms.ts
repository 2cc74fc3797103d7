/**
 * Adds Welsh to all words of forms: for the desk, and for pages with a bundle of their own. The element itself loads the parts that it
 * needs. Apart from `welsh.ts`, so that a Welsh page without a form does not load it; days are in both, because a form names them too.
 * Which languages are loaded is not said here: displays ask that, and they need `welsh.ts`.
 */
import '../forms/failure-words.cy.data.ts';
import './welsh-definition.ts';
import './welsh-ways.ts';
import './welsh-wrapped.ts';
