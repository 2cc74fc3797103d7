import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import { openApiKeyStore } from '../../src/desk/stores/api-keys.ts';
import { openDatabase, type Database } from '../../src/desk/database/database.ts';
import type { Answers, Entries } from '../../src/logic/forms/answers.ts';
import { dropTables, testAddress, testSchema } from '../desk/database.ts';
import { findChromium } from '../support/chromium.mjs';

/** Tuesday of the sample week, ten in the morning in London: the cash office is open and the bins are late. */
export const tuesday = Date.parse('2026-11-24T10:00:00Z');

/** The pages of the sample council that carry elements. */
export const pages = [
  '/',
  '/bins',
  '/council-tax',
  '/places',
  '/places/broadway',
  '/places/civic-offices',
  '/service-updates',
  '/online-services',
  '/contact',
  '/cy',
  '/forms',
  '/bins/missed-bin',
  '/housing/homeless',
  '/cy/bins/missed-bin',
  '/saltmarsh-county/potholes',
];

/** A form that the desk has taken in, with what it tells of somebody. */
export interface KeptForm {
  readonly reference: string;
  readonly form: string;
  readonly language: string;
  readonly entries: Entries;
  readonly answers: Answers;
}

/** What a page did while it was open. */
export interface Visit {
  readonly page: Page;
  readonly errors: string[];
  readonly warnings: string[];
  readonly violations: string[];
}

/** How to open a page. */
export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly script?: boolean;
  /** Until when the visit waits: by default until nothing is being fetched. */
  readonly wait?: 'load' | 'networkidle0';
  /** Script that runs in the page before its own. */
  readonly atStart?: string;
  /** Answers a request itself and returns true, or leaves it. */
  readonly answer?: (request: HTTPRequest) => boolean;
}

/** A page's clock that starts at a moment and runs on. As text, because it runs in the page and not here. */
const clockFrom = (start: number): string => `{
  const RealDate = Date;
  const offset = ${start} - RealDate.now();
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [RealDate.now() + offset]));
    }
    static now() {
      return RealDate.now() + offset;
    }
  };
}`;

/** The sample council's site, built and served, with a browser before it; both at one moment. */
export class Site {
  #app: FastifyInstance | undefined;
  #database: Database | undefined;
  readonly #schema = testSchema();
  #browser: Browser | undefined;
  /** A folder of the site's own for what is sent to it and for files to send; it is gone when the site is closed. */
  folder = '';
  address = '';
  readonly now: number;

  constructor(now = tuesday) {
    this.now = now;
  }

  async open(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'clearway-site-'));
    const data = join(this.folder, 'data');
    const connection = { connectionString: await testAddress() };
    this.#database = await openDatabase({ connection, schema: this.#schema, most: 4 });
    this.#app = await buildDesk({
      folders: repositoryFolders,
      database: this.#database,
      data,
      now: () => this.now,
      perMinute: 1_000_000,
      youngest: 0,
    });
    await this.#app.listen({ host: '127.0.0.1', port: 0 });
    this.address = `http://127.0.0.1:${(this.#app.server.address() as AddressInfo).port}`;
    this.#browser = await puppeteer.launch(await findChromium());
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#app?.close();
    // A file that runs alone has a PostgreSQL of its own, which may be gone by now, and all tables with it.
    if (this.#database) await dropTables(this.#database, this.#schema).catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true });
  }

  /** What the desk has kept of one form. */
  async submissions(form: string): Promise<readonly KeptForm[]> {
    if (!this.#database) throw new Error('open the site first');
    return this.#database
      .selectFrom('request')
      .innerJoin('request_person', 'request_person.reference', 'request.reference')
      .select(['request.reference', 'form', 'language', 'entries', 'answers'])
      .where('form', '=', form)
      .execute();
  }

  /** A key for Open311, as a council's web team gives one to a back office. */
  async officerKey(): Promise<string> {
    if (!this.#database) throw new Error('open the site first');
    const key = await openApiKeyStore(this.#database, () => this.now).makeKey('back office');
    return key ?? '';
  }

  /** Opens a page as a resident would at that moment, and notes what its console says. */
  async visit(
    path: string,
    { width = 1280, height = 900, script = true, wait = 'networkidle0', atStart, answer }: VisitOptions = {},
  ): Promise<Visit> {
    if (!this.#browser) throw new Error('open the site first');
    const page = await this.#browser.newPage();
    const visit: Visit = { page, errors: [], warnings: [], violations: [] };
    page.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy|Trusted/i.test(text)) visit.violations.push(text);
      else if (message.type() === 'error') visit.errors.push(text);
      else if (message.type() === 'warn') visit.warnings.push(text);
    });
    page.on('pageerror', (error) => visit.errors.push(String(error)));
    if (answer) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!answer(request)) void request.continue();
      });
    }
    await page.setViewport({ width, height });
    await page.setJavaScriptEnabled(script);
    await page.evaluateOnNewDocument(clockFrom(this.now));
    if (atStart) await page.evaluateOnNewDocument(atStart);
    await page.goto(this.address + path, { waitUntil: wait });
    return visit;
  }
}

/** The words of an element as they are drawn, in one line, without its buttons; of all that match, in page order. */
export const wordsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const drawn = (element.shadowRoot?.querySelector('.cw') ?? element) as HTMLElement;
      for (const button of drawn.querySelectorAll<HTMLElement>('.hide')) button.hidden = true;
      return drawn.innerText.replace(/\s+/g, ' ').trim();
    }),
  );
