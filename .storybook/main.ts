import type { StorybookConfig } from '@storybook/web-components-vite';

/** package.json promises bundlers that only files in dist/ do something by being imported; here the sources register the elements. */
const sourcesRegister = {
  name: 'sources-register',
  transform: (code: string, id: string) =>
    /\/src\/(elements|logic)\//.test(id) ? { code, map: null, moduleSideEffects: true } : undefined,
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // The addresses that the sample council's profile names.
  staticDirs: ['bank-holidays', 'status'].map((file) => ({
    from: `../stories/sample-council/${file}.json`,
    to: `/feeds/${file}.json`,
  })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), sourcesRegister],
    // The large chunks are Storybook's own, and no resident loads them.
    build: { ...vite.build, chunkSizeWarningLimit: 2_000 },
  }),
};
export default config;
