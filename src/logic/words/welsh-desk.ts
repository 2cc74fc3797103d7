/**
 * Adds Welsh to the words that only the desk says: by when one will hear, whom to ask, and what stands on its pages and in its emails.
 * Apart from `welsh-forms.ts`, so that no phone loads them. Feedback, surveys and the tracker bring their own Welsh where they need it.
 */
import '../feedback/feedback-words.cy.data.ts';
import '../feedback/page-words.cy.data.ts';
import '../feedback/question-words.cy.data.ts';
import '../forms/confirmation-words.cy.data.ts';
import '../forms/routes-words.cy.data.ts';
import '../requests/acknowledgement-words.cy.data.ts';
import '../requests/chase-message-words.cy.data.ts';
import '../requests/open311/record-words.cy.data.ts';
import '../requests/overdue-words.cy.data.ts';
import '../requests/promise-words.cy.data.ts';
import '../requests/state-words.cy.data.ts';
import '../requests/tracker-lookup-words.cy.data.ts';
import '../requests/tracker-page-words.cy.data.ts';
import '../requests/tracker-words.cy.data.ts';
import '../requests/update-message-words.cy.data.ts';
import '../surveys/answer-words.cy.data.ts';
import '../surveys/survey-words.cy.data.ts';
