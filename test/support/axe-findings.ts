import 'axe-core/axe.min.js';
import type axe from 'axe-core';

const { axe: checker } = globalThis as unknown as { axe: typeof axe };

/** All rules, those too that axe leaves off by itself: AAA, best practice and the experimental ones. */
const rules = Object.fromEntries(checker.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

/** What axe finds on the page, as lines of text. What it cannot decide about contrast counts too: our grounds are plain colours. */
export const axeFindings = async (page: Element | Document = document): Promise<string[]> => {
  const { violations, incomplete } = await checker.run(page, { rules, resultTypes: ['violations', 'incomplete'] });
  const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' › ')}: ${failureSummary ?? ''}`),
  );
};
