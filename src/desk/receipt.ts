import type { Receipt } from '../logic/forms/confirmation-view.ts';
import type { Language } from '../logic/words/language.ts';
import type { Desk } from './desk.ts';
import { trackerAddress } from './request-proof.ts';
import type { Submission } from './stores/submissions.ts';

/** What the page after sending needs: the reference, and where one sees how it is going and says how we did. */
export const receiptOf = (
  { secret, publicUrl }: Pick<Desk, 'secret' | 'publicUrl'>,
  { reference, receivedAt }: Submission,
  { service, language }: { readonly service: string | undefined; readonly language: Language },
): Receipt => ({
  reference,
  receivedAt,
  site: publicUrl(),
  tracker: trackerAddress(secret, reference, language),
  survey: `/clearway/survey?${service === undefined ? '' : `service=${service}&`}lang=${language}`,
});
