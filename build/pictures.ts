import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Site } from '../test/pages/site.ts';

/** The pictures in docs/pictures: the sample council on a Tuesday at ten, as a resident sees it. `npm run pictures` after a build. */
const pictures: [
  name: string,
  path: string,
  width: number,
  height: number,
  mode?: 'dark' | 'forced' | 'without script' | 'mistake',
][] = [
  ['home-1280', '/', 1280, 1150],
  ['home-320', '/', 320, 2000],
  ['service-updates-dark', '/service-updates', 1280, 1500, 'dark'],
  ['service-updates-forced', '/service-updates', 1280, 1500, 'forced'],
  ['welsh-320', '/cy', 320, 2000],
  ['cash-office-week-1280', '/places/broadway', 1280, 1250],
  ['civic-offices-320', '/places/civic-offices', 320, 1900],
  ['online-services-1280', '/online-services', 1280, 1500],
  ['without-script-800', '/clearway/opening-times?place=civic-offices&view=week', 800, 1300, 'without script'],
  ['form-start-1280', '/bins/missed-bin', 1280, 1400],
  ['form-errors-320', '/bins/missed-bin', 320, 1500, 'mistake'],
];

const folder = join(import.meta.dirname, '../docs/pictures');
mkdirSync(folder, { recursive: true });
const site = new Site();
await site.open();
for (const [name, path, width, height, mode] of pictures) {
  const { page } = await site.visit(path, { width, height, script: mode !== 'without script' });
  if (mode === 'dark') await page.evaluate('document.documentElement.dataset.colours = "dark"');
  if (mode === 'forced') {
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  // Into the first question, and on without an answer.
  for (const wait of mode === 'mistake' ? ['[data-cw-page=bin]', '.cw-errors'] : []) {
    await page.click('form.cw-page .cw-button');
    await page.waitForSelector(wait);
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await site.close();
