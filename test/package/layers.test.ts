import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({
  // The planted files do not exist, so rules that need types cannot look at them.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) =>
    ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax'].includes(ruleId),
});

const refusals = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: `src/${file}` });
  return (result?.messages ?? []).map(({ message }) => message);
};

/** A breach of the layers or of the strict policy, planted in a file; each must be refused. */
const breaches: [what: string, file: string, code: string][] = [
  [
    'logic takes from behaviours',
    'logic/notices/planted.ts',
    "import { watchJson } from '../../behaviours/watch-json.ts';",
  ],
  ['logic takes from an element', 'logic/notices/planted.ts', "import '../../elements/council/council.ts';"],
  ['logic takes lit', 'logic/notices/planted.ts', "import { html } from 'lit';"],
  ['logic takes from Node', 'logic/notices/planted.ts', "import { readFile } from 'node:fs';"],
  ['logic takes from the desk', 'logic/notices/planted.ts', "import { readConfig } from '../../desk/config.ts';"],
  ['logic looks at the clock', 'logic/notices/planted.ts', 'export const now = Date.now();'],
  ['logic looks at the clock in another way', 'logic/notices/planted.ts', 'export const now = new Date();'],
  ['logic touches the page', 'logic/notices/planted.ts', 'document.title;'],
  ['logic fetches', 'logic/notices/planted.ts', "void fetch('/council.json');"],
  ['markup takes from an element', 'markup/planted.ts', "import '../elements/council/council.ts';"],
  ['markup takes from behaviours', 'markup/planted.ts', "import { define } from '../behaviours/define.ts';"],
  ['styles take logic', 'styles/planted.ts', "import { textIn } from '../logic/words/language.ts';"],
  ['behaviours take from an element', 'behaviours/planted.ts', "import '../elements/council/council.ts';"],
  ['behaviours take markup', 'behaviours/planted.ts', "import { levelIcon } from '../markup/level-icon.ts';"],
  ['an element takes from a bundle', 'elements/planted/planted.ts', "import '../../bundles/core.ts';"],
  [
    'an element takes from the desk',
    'elements/planted/planted.ts',
    "import { readConfig } from '../../desk/config.ts';",
  ],
  ['an element takes a package that is not named', 'elements/planted/planted.ts', "import axe from 'axe-core';"],
  ['the desk takes from an element outside its pages', 'desk/planted.ts', "import '../elements/council/council.ts';"],
  ['a bundle takes logic', 'bundles/planted.ts', "import '../logic/words/welsh.ts';"],
  ['HTML from a string', 'markup/planted.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  ['inline styles', 'markup/planted.ts', "import { styleMap } from 'lit/directives/style-map.js';"],
  [
    'a style attribute',
    'markup/planted.ts',
    'import { html } from \'lit\'; export const a = html`<p style="color:red"></p>`;',
  ],
  ['innerHTML', 'behaviours/planted.ts', "document.body.innerHTML = '<p></p>';"],
];

for (const [what, file, code] of breaches)
  test(`refused: ${what}`, async () => {
    assert.notDeepEqual(await refusals(file, code), []);
  });

/** What a layer may do. */
const allowed: [what: string, file: string, code: string][] = [
  ['logic takes logic', 'logic/notices/planted.ts', "import { textIn } from '../words/language.ts';"],
  [
    'behaviours take logic, lit and contexts',
    'behaviours/planted.ts',
    "import { LitElement } from 'lit'; import { ContextConsumer } from '@lit/context'; import { textIn } from '../logic/words/language.ts';",
  ],
  [
    'an element takes markup, styles, behaviours',
    'elements/planted/planted.ts',
    "import { define } from '../../behaviours/define.ts'; import { levelIcon } from '../../markup/level-icon.ts'; import { hostStyles } from '../../styles/host.styles.ts';",
  ],
  [
    'the desk’s pages take markup',
    'desk/pages/planted.ts',
    "import { levelIcon } from '../../markup/level-icon.ts'; import { render } from '@lit-labs/ssr';",
  ],
];

for (const [what, file, code] of allowed)
  test(`allowed: ${what}`, async () => {
    assert.deepEqual(await refusals(file, code), []);
  });
