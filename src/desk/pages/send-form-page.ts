import type { FastifyReply } from 'fastify';
import type { FormDefinition } from '../../logic/forms/form.ts';
import { textIn } from '../../logic/words/language.ts';
import { toHtml } from '../../markup/to-html.ts';
import { element, type Tree } from '../../markup/tree.ts';
import type { Desk } from '../desk.ts';
import type { PageFacts } from './element-pages.ts';
import { fillElements } from './fill.ts';
import { headingText, withoutHeading } from './form-heading.ts';
import { layoutPage } from './layout.ts';

/** A page of a form in the council's page, with its question and, where something is wrong, "Error: " before the title (requirements, rule 3). */
export async function sendForm(
  reply: FastifyReply,
  { folders, now }: Desk,
  form: Tree,
  definition: FormDefinition,
  { language }: PageFacts,
  { isWrong = false, note }: { readonly isWrong?: boolean; readonly note?: string } = {},
): Promise<FastifyReply> {
  const name = textIn(definition.title, language);
  const isStart = form.attributes['data-cw-page'] === 'start';
  // Where script comes after all, the element goes on from this very page. The first page of a form is called as the form itself.
  const content = toHtml([
    element('h1', {}, name),
    note !== undefined && element('p', { class: 'cw-note', role: 'status' }, note),
    element('cw-form', { definition: `/forms/${definition.id}.json` }, isStart ? withoutHeading(form) : form),
  ]);
  const error = language === 'cy' ? 'Gwall: ' : 'Error: ';
  const before = `${isWrong ? error : ''}${isStart ? '' : `${headingText(form)} - `}`;
  const page = await layoutPage(folders, { language, title: name, before, content });
  return reply
    .code(isWrong ? 422 : 200)
    .type('text/html; charset=utf-8')
    .send(await fillElements(page, folders, now()));
}
