import type { Language } from '../words/language.ts';
import { failureWords } from './failure-words.data.ts';
import type { FailureView, RouteView } from './form-views.ts';

/** What to say when a form could not be sent: nothing is lost, try again, or reach a person. `failureView(['Bin: Green bin'], routes, 'en').retry → 'Try again'` */
export const failureView = (
  typed: readonly string[],
  routes: readonly RouteView[],
  language: Language,
): FailureView => {
  const { failed, kept, otherWay, retry, copy, copied } = failureWords[language];
  return {
    heading: failed,
    lines: [kept, ...(routes.length > 0 ? [otherWay] : [])],
    routes,
    retry,
    copy,
    copied,
    asText: typed.join('\n'),
  };
};
