import { nodeResolve } from '@rollup/plugin-node-resolve';
import { readFileSync } from 'node:fs';
import terser from '@rollup/plugin-terser';

/**
 * The files that a page without a bundler loads: `clearway.js` and, beside it, `parts/`. tsc has written dist/ before.
 * A page asks for few files, all at once: the core (lit, the council, and the banner, which stands on every page), then one for
 * each other element. Forms have a part of their own that needs no lit, and so no core. What few pages need (Welsh, a supplier's
 * feed, the checker) comes only when it is needed.
 */
const dist = `${import.meta.dirname}/dist`;
const forForms = '?forms';
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
  ['form', [`bundles/form.js${forForms}`]],
  // What every form needs when it is sent: around a form of the page's own it comes when somebody goes into it.
  ['checks', [`logic/forms/check-fields.js${forForms}`, `elements/form/show-faults.js${forForms}`]],
  ['fields', [`bundles/fields.js${forForms}`]],
  ['definition', [`bundles/definition.js${forForms}`]],
  ['wrapped', [`bundles/wrapped.js${forForms}`]],
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
 * The loader has its own copy of the two small modules that it shares with the elements. Otherwise parts would import
 * `clearway.js`, and a page that asks for `clearway.js?v=2` would run the loader twice. Forms have their own copies of the few
 * words and dates that they share with displays: a page with a form and no display loads no display, and neither waits for the other.
 */
const forLoader = '?loader';
const ownCopies = {
  name: 'own-copies',
  async resolveId(source, importer, options) {
    if (!importer || !source.startsWith('.')) return null;
    const [file, copy] = importer.split('?');
    const isLoader = /\/(bundles\/loader|behaviours\/loader|behaviours\/carriers|behaviours\/settings)\.js$/.test(file);
    const entersForms = file.endsWith('/bundles/loader.js') && formEntries.test(source);
    if (!isLoader && copy !== 'forms') return null;
    const found = await this.resolve(source, file, { ...options, skipSelf: true });
    if (found && (copy === 'forms' || entersForms)) return found.id + forForms;
    const isCopy = copy === 'loader' || file.endsWith('/bundles/loader.js');
    return found && isCopy && found.id.includes('/behaviours/') ? found.id + forLoader : found;
  },
  load(id) {
    const [file, copy] = id.split('?');
    return copy ? this.fs.readFile(file, { encoding: 'utf8' }) : null;
  },
};
/** What the loader imports for forms. */
const formEntries = /\/(form|wrapped|fields|definition|[a-z]+-field)\.js$/;

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
      .replace(/>\n\s*</g, '> <');
    return { code: tidied, map: null };
  },
};

/**
 * The names of the entries of our dictionaries and views are long for those who read them, and are used nowhere but in these files:
 * they are shortened, alike in all parts of one kind. Names that a council's files or other bundles know are not among them, and nor
 * are those that are looked up by a word that the program puts together.
 */
const namesIn = (file) =>
  [...readFileSync(`${dist}/logic/${file}.d.ts`, 'utf8').matchAll(/readonly (\w{5,})\??:/g)].map(([, name]) => name);
const ownNames = (own, known) => {
  const taken = new Set(known.flatMap(namesIn));
  return new RegExp(
    `^(${own
      .flatMap(namesIn)
      .filter((name) => !taken.has(name))
      .join('|')})$`,
  );
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
  );
const formNames = () =>
  ownNames(
    [
      'forms/form-words.data',
      'forms/page-words.data',
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
  );
const smaller = (names, options) =>
  terser({
    module: true,
    ecma: 2022,
    compress: {
      passes: 4,
      keep_infinity: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      hoist_props: true,
      ...options,
    },
    format: { comments: /^!/ },
    mangle: { properties: { regex: names() } },
    nameCache: {},
  });

/** Displays and forms share no name, because they share no module. */
const minified = () => {
  const [displays, forms] = [smaller(displayNames), smaller(formNames, { unsafe_methods: false })];
  return {
    name: 'minified',
    renderChunk(code, chunk, ...rest) {
      const isForms = Object.keys(chunk.modules).some((id) => id.endsWith(forForms));
      return (isForms ? forms : displays).renderChunk.call(this, code, chunk, ...rest);
    },
  };
};

/** The loader wants code to come, and nothing of what it exports: every page carries what asks for that. */
const onlyToCome = {
  name: 'only-to-come',
  renderChunk: (code, { name }) =>
    name === 'clearway'
      ? { code: code.replace(/\.then\(function \((\w+)\) \{ return \1\.\w+; \}\)/g, ''), map: null }
      : null,
};

export default {
  input: { clearway: 'dist/bundles/loader.js' },
  output: {
    dir: 'dist',
    format: 'es',
    // The maps are there for those who look for a fault; the 30 bytes a file that name them would be on every phone.
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    manualChunks: partOf,
    onlyExplicitManualChunks: true,
    // One line in place of the ten that lit's sources carry.
    banner: ({ name }) => (name === 'core' ? '/*! Lit: Copyright 2017 Google LLC, BSD-3-Clause */' : ''),
  },
  plugins: [ownCopies, withoutIndentation, nodeResolve({ exportConditions: ['production'] }), onlyToCome, minified()],
};
