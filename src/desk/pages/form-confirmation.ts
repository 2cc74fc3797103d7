import type { FastifyReply } from 'fastify';
import { confirmationView } from '../../logic/forms/confirmation-view.ts';
import type { FormDefinition } from '../../logic/forms/form.ts';
import { tidyReference } from '../../logic/requests/reference.ts';
import { formMarkup } from '../../markup/form-page.ts';
import type { Desk } from '../desk.ts';
import { receiptOf } from '../receipt.ts';
import { notFound } from '../refusals.ts';
import { trackerKey } from '../request-proof.ts';
import type { PageFacts } from './element-pages.ts';
import { sendForm } from './send-form-page.ts';

/** The page after sending, at an address of its own: loading it again sends nothing. */
export async function sendConfirmation(
  reply: FastifyReply,
  desk: Desk,
  { sent, key }: { readonly sent: string; readonly key: string | undefined },
  definition: FormDefinition,
  facts: PageFacts,
): Promise<FastifyReply> {
  const reference = tidyReference(sent);
  const submission = reference === undefined ? undefined : await desk.stores.submissions.byReference(reference);
  if (submission?.form !== definition.id) return notFound(reply);
  // Who only knows, or guesses, a reference sees what was promised, and no way in to the request itself.
  const isTheirs = key !== undefined && key === trackerKey(desk.secret, submission.reference);
  const receipt = isTheirs
    ? receiptOf(desk, submission, { service: definition.service, language: facts.language })
    : submission;
  const view = confirmationView(definition, receipt, facts);
  return sendForm(reply, desk, formMarkup(view, { language: facts.language }), definition, facts);
}
