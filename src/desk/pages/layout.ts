import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from '../../markup/to-html.ts';
import type { Language } from '../../logic/words/language.ts';
import type { Folders } from '../config.ts';

const formStyles = '<link rel="stylesheet" href="/assets/clearway/clearway-forms.css">\n    ';

/** What is put into the council's page. */
export interface PageContent {
  readonly language: Language;
  readonly title: string;
  /** HTML that stands before the title where a browser's tab shows it. */
  readonly before?: string;
  readonly content: string;
}

/** A whole page of the council's site around some content, as its CMS would print it; a page with a form asks for the styles of forms too. */
export async function layoutPage(
  { sampleCouncil }: Folders,
  { language, title, before = '', content }: PageContent,
): Promise<string> {
  const file = language === 'cy' ? 'cy/_page.html' : '_page.html';
  const layout = await readFile(join(sampleCouncil, 'site', file), 'utf8');
  const styled = /<form|class="cw-/.test(content) ? layout.replace('<script', `${formStyles}<script`) : layout;
  return styled
    .replace('<title>', () => `<title>${before}`)
    .replaceAll('<!-- title -->', () => toHtml(title))
    .replace('<!-- content -->', () => content);
}
