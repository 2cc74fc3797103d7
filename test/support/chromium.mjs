import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** What a headless Chromium needs on a build machine; nothing here loosens the page's own security. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The packed Chromium for Linux that comes with `npm ci`; it is unpacked inside node_modules. */
const packedChromium = async () => {
  const kept = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium');
  await mkdir(folder, { recursive: true });
  // Without the first it unpacks to a fixed place in /tmp and trusts what is there; without the second it leaves out the NSS libraries.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return { executablePath: await packed.executablePath(), headless: 'shell', args: [...chromiumArgs, '--no-zygote'] };
  } finally {
    for (const [name, value] of Object.entries(kept)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};

/** Launch options for the browser that the tests use: CHROME_PATH, else one that is installed, else the one that npm brought. */
export const findChromium = async () => {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = [process.env.CHROME_PATH, ...onPath, ...macApps].find((path) => path && existsSync(path));
  if (executablePath) return { executablePath, headless: true, args: chromiumArgs };
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium();
  throw new Error(
    'The tests need Chromium or Chrome. Install it (on Debian and Ubuntu: sudo apt install chromium), or set CHROME_PATH to its program file.',
  );
};
