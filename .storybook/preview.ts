import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { onSamplePage } from '../stories/sample-council/sample-page.ts';
import '../src/styles/clearway.css';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onSamplePage],
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
    options: { storySort: { order: ['Start here', ['For the web team', 'For the communications team'], 'Elements'] } },
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: { options: { runOnly: undefined } },
  },
};
export default preview;
