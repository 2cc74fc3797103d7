import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, nothing, type TemplateResult } from 'lit';
import { stampWords } from '../../logic/notices/notice-words.ts';
import type { Language } from '../../logic/words/language.ts';
import type { Folders } from '../config.ts';
import { notFound } from '../refusals.ts';
import { elementPages, type ElementPage, type PageFacts, type Settings } from './element-pages.ts';
import { readFacts } from './facts.ts';
import { layoutPage } from './layout.ts';
import { pageStyles } from './page-styles.ts';
import { pageWords } from './page-words.data.ts';
import { renderElement, renderToHtml } from './render.ts';

/** Pages without script: `/clearway/opening-times?place=broadway` says in plain HTML what the element would say. */
export function pageRoutes(app: FastifyInstance, folders: Folders, now: () => number): void {
  app.get('/clearway/pages.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(pageStyles));

  app.get<{ Params: { element: string }; Querystring: Record<string, string | string[] | undefined> }>(
    '/clearway/:element',
    async (request, reply) => {
      const page = Object.hasOwn(elementPages, request.params.element)
        ? elementPages[request.params.element]
        : undefined;
      const settings = oneEach(request.query);
      const facts = page && (await readFacts(folders, settings, now()));
      if (!page || !facts) return notFound(reply);
      return sendPage(reply, folders, page(settings, facts), facts);
    },
  );
}

/** An address that names a setting twice means the first. */
const oneEach = (query: Readonly<Record<string, string | string[] | undefined>>): Settings =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));

async function sendPage(
  reply: FastifyReply,
  folders: Folders,
  page: ElementPage,
  facts: PageFacts,
): Promise<FastifyReply> {
  const { language } = facts;
  const content = await Promise.all([
    renderToHtml(html`<h1>${page.title}</h1>`),
    page.content && !page.links ? renderElement(page.content) : renderToHtml(otherwiseMarkup(page, language)),
    renderToHtml(afterMarkup(page, facts)),
  ]);
  return reply
    .code(page.links ? 404 : 200)
    .type('text/html; charset=utf-8')
    .send(await layoutPage(folders, { language, title: page.title, content: content.join('\n') }));
}

const otherwiseMarkup = ({ otherwise, links }: ElementPage, language: Language): TemplateResult =>
  links
    ? html`<p>${pageWords[language].unknownNext}</p>
        <ul>
          ${links.map(({ text, href }) => html`<li><a href=${href}>${text}</a></li>`)}
        </ul>`
    : html`<p>${otherwise}</p>`;

/** A person to call, and how old the page is: it does not change by itself. */
function afterMarkup({ links }: ElementPage, { language, profile, now }: PageFacts): TemplateResult {
  const words = pageWords[language];
  const number = profile.channels.find((channel) => channel.kind === 'phone' && channel.number)?.number;
  return html`
    <hr />
    ${
      number
        ? html`<p>${words.orCall} <a class="number" href="tel:${number.replaceAll(' ', '')}">${number}</a>.</p>`
        : nothing
    }
    ${links ? nothing : html`<p>${words.shownAt(stampWords(now, now, profile.timeZone, language))}</p>`}
  `;
}
