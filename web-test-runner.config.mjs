import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findChromium } from './test/support/chromium.mjs';

const { executablePath, headless, args } = await findChromium();

/** Serves each story file as a test of its own: every story is drawn and checked with axe in light, dark and forced colours. */
const storiesAsTests = {
  name: 'stories-as-tests',
  serve({ path, URL: url }) {
    if (!path.endsWith('.stories.ts') || !url.searchParams.has('wtr-session-id')) return undefined;
    return {
      type: 'js',
      body: `import * as stories from '${path}'; import { testStories } from '/test/support/test-stories.ts'; testStories(stories);`,
    };
  },
};

/** Lets a test ask for forced colours or dark: `emulateMedia` of the test runner does not know forced colours. */
const colourModes = {
  name: 'colour-modes',
  async executeCommand({ command, payload, session }) {
    if (command !== 'colour-mode') return undefined;
    const page = session.browser.getPage(session.id);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: payload });
    return true;
  },
};

/** Tells a test what Chromium itself has computed for screen readers of the element that has the focus, and of the groups around it. */
const accessibleFocus = {
  name: 'accessible-focus',
  async executeCommand({ command, session }) {
    if (command !== 'accessible-focus') return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    try {
      const { result } = await devtools.send('Runtime.evaluate', { expression: 'document.activeElement' });
      const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { objectId: result.objectId });
      const valueOf = (property) => property?.value ?? '';
      const [focused] = nodes;
      const groups = [];
      for (let id = focused.parentId; id;) {
        const parent = nodes.find(({ nodeId }) => nodeId === id);
        if (/^(group|radiogroup)$/.test(valueOf(parent?.role))) groups.unshift(valueOf(parent.name));
        id = parent?.parentId;
      }
      const { role, name, description, properties = [] } = focused;
      const invalid = properties.find((property) => property.name === 'invalid')?.value;
      return {
        role: valueOf(role),
        name: valueOf(name),
        description: valueOf(description),
        isWrong: valueOf(invalid) === 'true',
        groups,
      };
    } finally {
      await devtools.detach();
    }
  },
};

/** Chromium's own JSON modules want an import attribute; the sources import JSON as Vite and tsx read it. */
const jsonAsModule = {
  name: 'json-as-module',
  resolveMimeType: ({ path, URL: url }) =>
    path.endsWith('.json') && url.searchParams.has('module') ? 'js' : undefined,
  transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
  transform: ({ path, URL: url, body }) =>
    path.endsWith('.json') && url.searchParams.has('module') ? `export default ${body}` : undefined,
};

/** The addresses that the sample council's profile names, as the desk serves them. */
const sampleFeeds = (context, next) => {
  context.url = context.url.replace(/^\/feeds\//, '/stories/sample-council/');
  return next();
};

/** Two pages run beside each other, and a browser gives its focus to one: without this the tests of the other see none, now and then. */
const focusedPage = async ({ context }) => {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
};

const count = (suite, tests = []) => {
  tests.push(...(suite?.tests ?? []));
  for (const inner of suite?.suites ?? []) count(inner, tests);
  return tests;
};

/** Closes with "N passed, N failed": the line that build servers read. */
const countReporter = {
  stop({ sessions }) {
    const all = [...sessions];
    const tests = all.flatMap((session) => count(session.testResults));
    const broken = all.filter(
      (session) => !session.passed && !count(session.testResults).some((test) => !test.passed && !test.skipped),
    ).length;
    const failed = tests.filter((test) => !test.passed && !test.skipped).length + broken;
    console.log(`\nbrowser: ${tests.filter((test) => test.passed).length} passed, ${failed} failed`);
  },
};

export default {
  nodeResolve: { exportConditions: ['development'] },
  files: [
    'test/support/**/*.test.ts',
    'test/behaviours/**/*.test.ts',
    'test/elements/**/*.test.ts',
    'test/bundles/**/*.test.ts',
    'stories/**/*.stories.ts',
  ],
  concurrency: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },
  browsers: [chromeLauncher({ launchOptions: { executablePath, headless, args }, createPage: focusedPage })],
  middleware: [sampleFeeds],
  plugins: [
    jsonAsModule,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    storiesAsTests,
    colourModes,
    accessibleFocus,
    a11ySnapshotPlugin(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
};
