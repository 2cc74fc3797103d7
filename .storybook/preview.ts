/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json';
import { onSamplePage } from '../stories/sample-council/sample-page.ts';
import '../src/styles/clearway.css';
import '../src/styles/clearway-forms.css';
import './preview.css';

setCustomElementsManifest(manifest);

/** Attributes can be written under Controls; parts, slots, events and custom properties are only to be read. */
const controlsForAttributes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { category = '', type } = argType.table ?? {};
      if (/css|slot|event/.test(category)) return [name, { ...argType, control: false }];
      const isText = /^string\b/.test(type?.summary ?? '') && !argType.control;
      return [name, isText ? { ...argType, control: { type: 'text' } } : argType];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onSamplePage],
  argTypesEnhancers: [controlsForAttributes],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
        ],
        dynamicTitle: true,
      },
    },
    colours: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'en', colours: 'light' },
  parameters: {
    options: {
      storySort: {
        order: [
          'Start here',
          ['For the web team', 'For the communications team', 'Try a notice', 'Try a form'],
          'Elements',
          'Forms',
        ],
      },
    },
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: { options: { runOnly: undefined } },
  },
};
export default preview;
