import type { LaunchOptions } from 'puppeteer-core';

export const chromiumArgs: string[];
export const findChromium: () => Promise<LaunchOptions>;
