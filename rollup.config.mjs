import { nodeResolve } from '@rollup/plugin-node-resolve';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import terser from '@rollup/plugin-terser';
import { elements } from './dist/bundles/elements.data.js';

/**
 * The files that a page without a bundler loads: `clearway.js` and, beside it, `parts/`. tsc has written dist/ before.
 * A page asks for few files, all at once: the core (lit, the council, and the banner, which stands on every page), then one for
 * each other element. Forms have a part of their own that needs no lit, and so no core. What few pages need (Welsh, a supplier's
 * feed, the checker) comes only when it is needed.
 */
const dist = `${import.meta.dirname}/dist`;
const forForms = '?forms';
/**
 * One hash of all that a build is made of, in the name of every file that the loader asks for: a list of hashes would cost each page
 * six bytes for each element, and would not help, because a new version brings a new core. Upper case, so that the desk knows it
 * from a word.
 */
const buildHash = (() => {
  const hash = createHash('sha256');
  for (const file of readdirSync(dist, { recursive: true }).sort())
    if (/^(behaviours|bundles|elements|logic|markup|styles)\/.*\.js$/.test(file))
      hash.update(file).update(readFileSync(`${dist}/${file}`));
  for (const file of ['rollup.config.mjs', 'package-lock.json'])
    hash.update(readFileSync(`${import.meta.dirname}/${file}`));
  return hash.digest('hex').slice(0, 8).toUpperCase();
})();

/** Each part with the modules that it begins with: it holds all that these import and that no part before it holds. */
const parts = [
  // What two neighbours of the core share is in it too, because a file for 1 kB is a file too many.
  [
    'core',
    [
      'bundles/core.js',
      'logic/profile/holds-on.js',
      'logic/opening-hours/opening-words.data.js',
      'logic/opening-hours/opening-view.data.js',
    ],
  ],
  // With what a form from a definition and one of the page's own share.
  [
    'form',
    [
      'bundles/form.js',
      'behaviours/controls.js',
      'behaviours/warn.js',
      'elements/form/draft-line.js',
      'elements/form/sending.js',
      'markup/form-buttons.js',
      'markup/form-routes.js',
    ].map((file) => file + forForms),
  ],
  // A form of the page's own comes in two pieces: as it opens, and when somebody goes into it.
  ['wrapped', [`bundles/wrapped.js${forForms}`]],
  ['judge', [`elements/form/judge.js?judge`]],
  [
    'fields',
    ['bundles/fields.js', 'logic/forms/read-date.js', 'logic/forms/split-date.js', 'logic/forms/count.js'].map(
      (file) => file + forForms,
    ),
  ],
  [
    'checks',
    ['logic/forms/check-fields.js', 'elements/form/show-faults.js', 'elements/form/page-title.js'].map(
      (file) => file + forForms,
    ),
  ],
  ['definition', [`bundles/definition.js${forForms}`]],
  ['failure', [`elements/form/failure.js${forForms}`]],
  ['special', ['elements/form/special.js?judge']],
  ['ways', ['elements/form/ways-to-reach.js?ways', 'logic/forms/routes-view.js?ways']],
];
const placed = new Map();
const partOf = (id, { getModuleInfo }) => {
  const reach = (from, part) => {
    if (placed.has(from)) return;
    placed.set(from, part);
    getModuleInfo(from)?.importedIds.forEach((next) => reach(next, part));
  };
  if (placed.size === 0) for (const [part, files] of parts) for (const file of files) reach(`${dist}/${file}`, part);
  return placed.get(id);
};

/**
 * What the loader asks for by name, with the module that each file begins with: the parts above that it names, and a file for each
 * element with one of its own. An element that stands on no part is a copy by itself, and so is all that it imports: one file, which
 * waits for no other.
 */
const asked = Object.entries(elements).flatMap(([files, names]) =>
  files.split(' ').flatMap((file) => {
    const copy = files.startsWith('form') ? forForms : files === '*' ? undefined : '';
    if (file === '+')
      return ['definition', 'fields', 'checks', 'wrapped'].map((name) => [name, `${dist}/bundles/${name}.js${copy}`]);
    if (file !== '*') return [[file, `${dist}/bundles/${file}.js${copy}`]];
    return names.split(' ').map((name) => [name, `${dist}/elements/${name}/${name}.js${copy ?? `?${name}`}`]);
  }),
);
const askedNames = new Set(asked.map(([name]) => name));

/**
 * What a form asks for later is one file each, with its own copies of what it imports, but for what is there with the form: what a
 * form of the page's own is judged by, and ways to a person with the rules of opening times.
 */
const later = { judge: /\/judge\.js$/, ways: /\/(ways-to-reach|routes-view|welsh-ways)\.js$/ };
const thereWithForm = /\/(draw|tree|language|dictionary|controls|warn)\.js$/;
const copyFor = (source, copy) => {
  if (copy === 'forms') return Object.keys(later).find((name) => later[name].test(source)) ?? copy;
  return copy in later && thereWithForm.test(source) ? 'forms' : copy;
};

/**
 * The loader has its own copy of the small modules that it shares with the elements. Otherwise parts would import
 * `clearway.js`, and a page that asks for `clearway.js?v=2` would run the loader twice. Forms have their own copies of the few
 * words and dates that they share with displays: a page with a form and no display loads no display, and neither waits for the other.
 */
const ownCopies = {
  name: 'own-copies',
  buildStart() {
    for (const [name, id] of new Map(asked)) this.emitFile({ type: 'chunk', id, name, preserveSignature: false });
  },
  async resolveId(source, importer, options) {
    if (!importer && source.includes('?')) return source;
    if (!importer || !source.startsWith('.')) return null;
    const [file, from = file.endsWith('/bundles/loader.js') ? 'loader' : undefined] = importer.split('?');
    if (!from) return null;
    const found = await this.resolve(source, file, { ...options, skipSelf: true });
    return found && `${found.id}?${copyFor(source, from)}`;
  },
  load(id) {
    const [file, copy] = id.split('?');
    return copy ? this.fs.readFile(file, { encoding: 'utf8' }) : null;
  },
};

/** The loader names files by what the page asks for; only the build knows their hash. */
const partsByName = {
  name: 'parts-by-name',
  transform: (code, id) =>
    id.endsWith('/bundles/loader.js')
      ? { code: `const importPart = (name) => import(\`./parts/\${name}-${buildHash}.js\`);\n${code}`, map: null }
      : null,
};

/** Space on either side of these tags is never drawn. */
const blocks = '</?(?:p|div|section|ul|ol|li|h2|h3|table|caption|thead|tbody|tr|th|td|details|summary)\\b';
const beforeBlocks = new RegExp(`\\s+(?=${blocks}[^<\`]*>)`, 'g');
const afterBlocks = new RegExp(`(${blocks}[^<>\`]*>)\\s+`, 'g');

/** Style sheets and templates are strings that no minifier touches: their indentation is a tenth of what a phone would load. */
const withoutIndentation = {
  name: 'without-indentation',
  transform(code, id) {
    if (!/\/dist\/(elements|markup|styles)\//.test(id)) return null;
    const css = (text) =>
      text
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replaceAll(';}', '}')
        .trim();
    const tidied = code
      .replace(/\bcss ?`([^`]*)`/g, (whole, text) => (text.includes('${') ? whole : `css\`${css(text)}\``))
      .replace(/\n\s+(?=[<$])/g, '\n')
      .replace(/>\n\s*</g, '> <')
      .replace(beforeBlocks, '')
      .replace(afterBlocks, '$1');
    return { code: tidied, map: null };
  },
};

/** tsc writes a static field as a block, because Lit needs `useDefineForClassFields` to be off. No class of ours or of Lit's has a setter for one. */
const staticFields = {
  name: 'static-fields',
  transform(code, id) {
    if (!/\/dist\/(behaviours|elements)\//.test(id)) return null;
    return { code: code.replace(/static \{ this\.(\w+) = ([^;]*); \}/g, 'static $1 = $2;'), map: null };
  },
};

/**
 * The names of the entries of our dictionaries and views are long for those who read them, and are used nowhere but in these files:
 * they are shortened, alike in all parts of one kind. Names that a council's files or other bundles know are not among them, and nor
 * are those that are looked up by a word that the program puts together.
 */
const namesIn = (file) =>
  [...readFileSync(`${dist}/logic/${file}.d.ts`, 'utf8').matchAll(/readonly (\w{5,})\??:/g)].map(([, name]) => name);
const ownNames = (own, known, also = []) => {
  const taken = new Set(known.flatMap(namesIn));
  return new RegExp(`^(${[...own.flatMap(namesIn), ...also].filter((name) => !taken.has(name)).join('|')})$`);
};
const displayNames = () =>
  ownNames(
    [
      'notices/notice-words.data',
      'notices/view-words.data',
      'opening-hours/opening-words.data',
      'opening-hours/opening-view.data',
      'opening-hours/opening-state',
      'notices/notice-view',
    ],
    ['profile/profile', 'notices/notice', 'opening-hours/opening-hours', 'calendar/bank-holidays'],
    // What our own classes and functions call their things, and what Lit's contexts call theirs: other copies of them on a page know
    // an event by its `context`, `contextTarget`, `callback` and `subscribe`, and a provider by its `value` and `setValue`.
    `restsUntil restUntil hasWords attempt isSpecial begins triedAt subscriptions updateObservers
     onContextRequest onProviderRequest attachListeners addCallback clearCallbacks disposer consumerHost dispatchRequest
     provided initialValue`.split(/\s+/),
  );
const formNames = () =>
  ownNames(
    [
      'forms/form-words.data',
      'forms/page-words.data',
      'forms/special-words.data',
      'forms/wrap-words.data',
      'forms/kept-words.data',
      'forms/markup-words.data',
      'forms/failure-words.data',
      'forms/question-view',
      'forms/form-views',
    ],
    [
      'profile/profile',
      'opening-hours/opening-hours',
      'calendar/bank-holidays',
      'forms/form',
      'forms/answers',
      'forms/confirmation-page',
      'notices/tiny-markdown',
      // "month", "postcode" and "characters" are looked up by the part of a date or an address, and by the unit of a limit.
      'forms/question-words.data',
      'forms/field-words.data',
    ],
    // What our own classes and functions call their things, and no browser, file or address does.
    `specialReading specialChecks addressGroups settingsOf filesIn fileName otherWays groupQuestion labelOf inParts
     readSent markSent turnOff isOff forgive linesIn isReady touched endSoon isOn startDefinition stopDefinition showFailure
     waysToReach WrappedForm isWrong isFirst changing writeField answer KeptAnswers`.split(/\s+/),
  );
/**
 * Parts share the short names of entries; each has the shortest names for its own variables, but for those that other parts import:
 * rollup has named these already, and a second name for each would be some 80 bytes of the core. Terser takes the parts one by one,
 * in the order in which rollup brings them, and sets `vars` after each.
 */
const sharedNames = () => {
  const waiting = [];
  return {
    add(code) {
      const [, list = ''] = /^export \{(.*)\};$/m.exec(code) ?? [];
      const named = [...list.matchAll(/([\w$]+) as ([\w$]{1,2})\b/g)].map(([, own, other]) => [`$${own}`, other]);
      waiting.push({ props: Object.fromEntries(named) });
    },
    cache: {
      props: {},
      get vars() {
        return waiting[0];
      },
      set vars(names) {
        waiting.shift();
      },
    },
  };
};
const smaller = (names, options) => {
  const { add, cache: nameCache } = sharedNames();
  const { renderChunk } = terser({
    module: true,
    ecma: 2022,
    compress: {
      passes: 4,
      keep_infinity: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      hoist_props: true,
      // Only functions without arguments are taken apart where they are called: brotli does better with calls that look alike.
      inline: 1,
      ...options,
    },
    format: { comments: /^!/ },
    mangle: { properties: { regex: names() } },
    nameCache,
  });
  return (context, code, ...rest) => {
    add(code);
    return renderChunk.call(context, code, ...rest);
  };
};

/** Displays, forms and elements that stand alone share no name, because they share no module. */
const minified = () => {
  const kinds = {
    displays: smaller(displayNames),
    forms: smaller(formNames, { unsafe_methods: false }),
    alone: smaller(() => /^$/, { unsafe_methods: false }),
  };
  return {
    name: 'minified',
    renderChunk(code, { name, modules }, ...rest) {
      const [, copy = 'displays'] = (name !== 'clearway' && Object.keys(modules)[0]?.split('?')) || [];
      return (kinds[copy in later ? 'forms' : copy] ?? kinds.alone)(this, code, { name, modules }, ...rest);
    },
  };
};

export default {
  input: { clearway: 'dist/bundles/loader.js' },
  output: {
    dir: 'dist',
    format: 'es',
    // The maps are there for those who look for a fault; the 30 bytes a file that name them would be on every phone.
    sourcemap: 'hidden',
    freeze: false,
    externalLiveBindings: false,
    entryFileNames: ({ name }) => (name === 'clearway' ? '[name].js' : `parts/[name]-${buildHash}.js`),
    chunkFileNames: ({ name }) => `parts/[name]-${askedNames.has(name) ? buildHash : '[hash]'}.js`,
    manualChunks: partOf,
    onlyExplicitManualChunks: true,
    // One line in place of the ten that lit's sources carry.
    banner: ({ name }) => (name === 'core' ? '/*! Lit: Copyright 2017 Google LLC, BSD-3-Clause */' : ''),
  },
  plugins: [
    ownCopies,
    partsByName,
    withoutIndentation,
    staticFields,
    nodeResolve({ exportConditions: ['production'] }),
    minified(),
  ],
};
