import { LitElement, render, type TemplateResult } from 'lit';
import { onSamplePage, type SampleParameters } from '../../stories/sample-council/sample-page.ts';

/** What a story may say beside its page. */
export interface StoryParameters extends SampleParameters {
  /** True where the words inside the tag stay, because there is no answer to draw. */
  readonly fallback?: boolean;
  /** True where the console tells the web team what to mend. */
  readonly warns?: boolean;
}

type Globals = Readonly<Record<string, string>>;
interface Context {
  readonly args: object;
  readonly parameters: StoryParameters;
  readonly globals: Globals;
}
type Render = (args: object, context: Context) => TemplateResult;
type Decorator = (story: () => TemplateResult) => TemplateResult;

interface Annotations {
  readonly args?: object;
  readonly parameters?: StoryParameters;
  readonly globals?: Globals;
  readonly decorators?: readonly Decorator[];
  readonly render?: Render;
}

/** A story file as a module: `default` is its meta, everything else a story. */
export type StoryModule = Readonly<Record<string, unknown>>;

/** A story with what its file says of all of them. */
export interface ReadyStory {
  readonly name: string;
  readonly parameters: StoryParameters;
  draw(globals?: Globals): TemplateResult;
}

/** The stories of a file, put together as Storybook does: its own decorators inside the page's. */
export const storiesOf = (module: StoryModule): ReadyStory[] => {
  const { default: file, ...stories } = module as Record<string, Annotations>;
  return Object.entries(stories).map(([name, story]) => {
    const draw = story.render ?? file?.render;
    if (!draw) throw new Error(`The story ${name} has no render function.`);
    const args = { ...file?.args, ...story.args };
    const parameters = { ...file?.parameters, ...story.parameters };
    const decorators: readonly Decorator[] = [...(story.decorators ?? []), ...(file?.decorators ?? [])];
    return {
      name,
      parameters,
      draw(chosen = {}) {
        const context = { args, parameters, globals: { ...chosen, ...story.globals } };
        const inner = () => draw(args, context);
        const decorated = decorators.reduce<() => TemplateResult>(
          (within, decorator) => () => decorator(within),
          inner,
        );
        return onSamplePage(decorated, context);
      },
    };
  });
};

/** The page as a council would have it, so that rules about whole pages have something to judge: a language, a title, one main part, one h1. */
export const makePage = async (): Promise<{ readonly main: HTMLElement; remove(): void }> => {
  document.documentElement.lang = 'en';
  document.title = 'A page of the sample council';
  const sheets = await Promise.all(
    ['/src/styles/clearway.css', '/src/styles/clearway-forms.css', '/.storybook/preview.css'].map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
      return new CSSStyleSheet().replace(await answer.text());
    }),
  );
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, ...sheets];
  const main = document.createElement('main');
  document.body.append(main);
  return {
    main,
    remove() {
      main.remove();
      document.adoptedStyleSheets = before;
    },
  };
};

const drawn = '.banner, .opening-times, .service, .services, .place-finder, .place-card';
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** True when an element shows an answer of its own, and not the words inside its tag. */
export const showsAnswer = (element: Element): boolean => !!element.shadowRoot?.querySelector(drawn);

/** The Clearway elements that show something, in a part of the page. */
export const displaysIn = (part: ParentNode): LitElement[] =>
  [...part.querySelectorAll('*')].filter(
    (element): element is LitElement => element instanceof LitElement && element.localName.startsWith('cw-'),
  );

const forms = `:is([class^='cw-'], :is(cw-form, cw-field, cw-date-field, cw-choice-group, cw-long-text, cw-file-field, cw-address-field, cw-lookup-field, cw-feedback, cw-survey, cw-request-tracker):defined)`;

/** What forms draw or look after in the page itself, outside every shadow. */
export const controlsIn = (part: ParentNode): HTMLElement[] => [
  ...part.querySelectorAll<HTMLElement>(`:is(${forms}, ${forms} *):not(.cw-spoken, .cw-trap, .cw-trap *)`),
];

/** The fields that write their own controls where they have none. */
const fields = 'cw-field, cw-date-field, cw-choice-group, cw-long-text, cw-file-field';

/** True when the forms and questions that draw themselves have done so. */
const formsAreDrawn = (part: ParentNode): boolean =>
  [...part.querySelectorAll('cw-form:is([definition], [form])')].every((form) => form.querySelector('.cw-page')) &&
  [...part.querySelectorAll('cw-feedback, cw-survey, cw-request-tracker')].every((question) =>
    question.querySelector("[class^='cw-']"),
  ) &&
  [...part.querySelectorAll(`:is(${fields})[name][label]:defined`)].every((field) =>
    field.querySelector('input, select, textarea'),
  );

/** Draws a story under the page's h1 and waits until it shows its answer, or for a moment where it is to show none. */
export const drawStory = async (main: HTMLElement, story: ReadyStory, globals?: Globals): Promise<void> => {
  const heading = document.createElement('h1');
  heading.textContent = 'A page';
  const box = document.createElement('div');
  main.replaceChildren(heading, box);
  render(story.draw(globals), box);
  const displays = displaysIn(box);
  for (let waits = 0; waits < 100; waits += 1) {
    await Promise.all(displays.map((element) => element.updateComplete));
    if (!story.parameters.fallback && displays.every(showsAnswer) && formsAreDrawn(box)) return;
    if (story.parameters.fallback && waits === 10) return;
    await wait(20);
  }
};
