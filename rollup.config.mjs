import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * The files that a page without a bundler loads: `clearway.js` and, beside it, `parts/`. tsc has written dist/ before.
 * Elements that stand together on most pages share a part, so that a page asks for few files, all at once:
 * core (lit, the council, the calendar), notices (banner and service status), then one for each other element.
 */
const partOf = (id) => {
  if (id.includes('/bundles/loader.') || id.endsWith(forLoader)) return undefined;
  const [, layer, name] = /\/dist\/(\w+)\/(.+?)(?:\.styles)?\.js$/.exec(id) ?? [];
  const path = `${layer}/${name}`;
  for (const [part, pattern] of parts) if (pattern.test(path)) return part;
  return 'core';
};

/** Which source goes into which part; what is named nowhere is in the core. */
const parts = [
  ['statuspage', /^logic\/notices\/(parse-)?statuspage/],
  ['checks', /^logic\/.*\/(check-|parse-bank-holidays|problem-words|guide|near|example|walk|references)/],
  ['service-status', /\/service-(status|view)/],
  [
    'notices',
    /^(logic\/notices|elements\/status-banner)\/|^styles\/notice|^markup\/(notice|level-icon|status-banner)|^behaviours\/(status|hidden-notices|focus-next)/,
  ],
  ['opening-times', /^(logic\/opening-hours|elements\/opening-times)\/|^markup\/opening-times/],
];

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
  },
  plugins: [
    ownCopies,
    withoutIndentation,
    nodeResolve({ exportConditions: ['production'] }),
    terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
  ],
};
