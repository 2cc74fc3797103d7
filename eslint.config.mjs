import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/**
 * The layers of docs/decisions/0001: each folder of src/ and what it may import. Everything else is an upward import and fails.
 * `packages` are the npm packages and Node modules that the layer may name.
 */
const layers = {
  logic: { layers: ['logic'], packages: [] },
  styles: { layers: ['styles'], packages: ['lit'] },
  markup: { layers: ['markup', 'logic'], packages: ['lit', 'lit/*'] },
  behaviours: { layers: ['behaviours', 'logic'], packages: ['lit', 'lit/*', '@lit/context'] },
  elements: { layers: ['elements', 'behaviours', 'styles', 'markup', 'logic'], packages: ['lit', 'lit/*'] },
  bundles: { layers: ['bundles', 'elements', 'behaviours'], packages: ['lit', '@lit/context'] },
  desk: {
    layers: ['desk', 'logic'],
    packages: ['fastify', '@fastify/*', 'node:*', 'pg', 'kysely', 'nodemailer', 'nodemailer/*'],
  },
  cli: { layers: ['cli', 'desk', 'logic'], packages: ['node:*'] },
  'desk/pages': {
    layers: ['desk', 'elements', 'styles', 'markup', 'logic'],
    packages: ['fastify', '@fastify/*', 'node:*', 'lit', '@lit-labs/ssr', '@lit-labs/ssr/*'],
  },
};
const all = ['logic', 'styles', 'markup', 'behaviours', 'elements', 'bundles', 'desk', 'cli'];

const layerRules = Object.entries(layers).map(([folder, allowed]) => {
  const banned = all.filter((layer) => !allowed.layers.includes(layer));
  const packages = allowed.packages.map((name) => name.replace('/*', '/.*').replace(':*', ':.*')).join('|');
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\.?/.*\\b(${banned.join('|')})/`,
              message: `src/${folder}/ may import only ${allowed.layers.join(', ')}.`,
            },
            { regex: `^(?!\\.)(?!(?:${packages || '-'})$)`, message: `src/${folder}/ may not import this package.` },
          ],
        },
      ],
    },
  };
});

const browserGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'customElements',
  'process',
];

/** Strict content policies (docs/decisions/0004): these get through, or are blocked in silence. */
const unsafe = [
  ...['unsafe-html', 'unsafe-svg', 'static-html', 'unsafe-mathml', 'style-map'].map((name) => ({
    selector: `ImportDeclaration[source.value=/${name}/]`,
    message: `${name} cannot be used under a strict content security policy.`,
  })),
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Use a template: strings of HTML are blocked by Trusted Types.',
  },
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=|<style/]",
    message: 'Inline styles are blocked by style-src. Use a class.',
  },
];

export default typescript.config(
  { ignores: ['dist/', 'storybook-static/', 'coverage/'] },
  js.configs.recommended,
  ...typescript.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.mjs'], ...typescript.configs.disableTypeChecked },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/best-practice'].rules,
      'no-restricted-syntax': ['error', ...unsafe],
    },
  },
  {
    files: ['src/logic/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...browserGlobals.map((name) => ({ name, message: 'Logic is pure: take it as an argument.' })),
      ],
      'no-restricted-syntax': [
        'error',
        ...unsafe,
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Logic is pure: take the time as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Logic is pure: take the time as an argument.',
        },
      ],
    },
  },
  ...layerRules,
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
