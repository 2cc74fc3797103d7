import { nodeResolve } from '@rollup/plugin-node-resolve';
import { readFileSync } from 'node:fs';
import terser from '@rollup/plugin-terser';

/**
 * The files that a page without a bundler loads: `clearway.js` and, beside it, `parts/`. tsc has written dist/ before.
 * A page asks for few files, all at once: the core (lit, the council, and the banner, which stands on every page), then one for
 * each other element. What few pages need (Welsh, a supplier's feed, the checker) comes only when it is needed.
 */
const core = new Set();
const partOf = (id, { getModuleInfo }) => {
  const reach = (from) => {
    if (core.has(from)) return;
    core.add(from);
    getModuleInfo(from).importedIds.forEach(reach);
  };
  if (core.size === 0) inCore.forEach(reach);
  return core.has(id) ? 'core' : undefined;
};
/** What the core holds, with all that these import: what two of its neighbours share is in it too, because a file for 1 kB is a file too many. */
const inCore = [
  'bundles/core.js',
  'logic/profile/holds-on.js',
  'logic/opening-hours/opening-words.data.js',
  'logic/opening-hours/opening-view.data.js',
].map((file) => `${import.meta.dirname}/dist/${file}`);

/**
 * The loader gets its own copy of the two small modules that it shares with the elements. Otherwise parts would import
 * `clearway.js`, and a page that asks for `clearway.js?v=2` would run the loader twice.
 */
const forLoader = '?loader';
const ownCopies = {
  name: 'own-copies-for-the-loader',
  async resolveId(source, importer, options) {
    if (
      !importer ||
      !source.startsWith('.') ||
      !/\/(bundles\/loader|behaviours\/loader|behaviours\/carriers|behaviours\/settings)\.js(\?loader)?$/.test(importer)
    )
      return null;
    const isCopy = importer.endsWith(forLoader) || importer.endsWith('/bundles/loader.js');
    const found = await this.resolve(source, importer.replace(forLoader, ''), { ...options, skipSelf: true });
    return found && isCopy && found.id.includes('/behaviours/') ? found.id + forLoader : found;
  },
  load(id) {
    return id.endsWith(forLoader) ? this.fs.readFile(id.slice(0, -forLoader.length), { encoding: 'utf8' }) : null;
  },
};

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
 * they are shortened, alike in all parts. Names that a council's files or other bundles know are not among them.
 */
const ownNames = () => {
  const dist = `${import.meta.dirname}/dist/logic`;
  const namesIn = (file) =>
    [...readFileSync(`${dist}/${file}.d.ts`, 'utf8').matchAll(/readonly (\w{5,})\??:/g)].map(([, name]) => name);
  const known = new Set(
    ['profile/profile', 'notices/notice', 'opening-hours/opening-hours', 'calendar/bank-holidays'].flatMap(namesIn),
  );
  const own = [
    'notices/notice-words.data',
    'notices/view-words.data',
    'opening-hours/opening-words.data',
    'opening-hours/opening-view.data',
    'opening-hours/opening-state',
    'notices/notice-view',
  ];
  return new RegExp(
    `^(${own
      .flatMap(namesIn)
      .filter((name) => !known.has(name))
      .join('|')})$`,
  );
};

export default {
  input: { clearway: 'dist/bundles/loader.js' },
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    manualChunks: partOf,
    onlyExplicitManualChunks: true,
    // One line in place of the ten that lit's sources carry.
    banner: ({ name }) =>
      name === 'core' ? '/*! Holds Lit. Copyright 2017 Google LLC. SPDX-License-Identifier: BSD-3-Clause */' : '',
  },
  plugins: [
    ownCopies,
    withoutIndentation,
    nodeResolve({ exportConditions: ['production'] }),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, hoist_props: true },
      format: { comments: /^!/ },
      mangle: { properties: { regex: ownNames() } },
      nameCache: {},
    }),
  ],
};
