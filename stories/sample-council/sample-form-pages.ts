import type {
  CheckView,
  ConfirmationView,
  ErrorsView,
  FailureView,
  HandOverView,
  RouteView,
  StartView,
  StepView,
} from '../../src/logic/forms/form-views.ts';
import { parseTinyMarkdown } from '../../src/logic/notices/tiny-markdown.ts';
import type { Language } from '../../src/logic/words/language.ts';
import { sampleQuestion } from './sample-questions.ts';

type Both = Readonly<Record<Language, string>>;
const sayIn =
  (language: Language) =>
  (en: string, cy: string): string =>
    ({ en, cy })[language];
const blocks = (text: string) => ({ blocks: parseTinyMarkdown(text) });

const routes = (language: Language): readonly RouteView[] => {
  const say = sayIn(language);
  return [
    {
      text: say('Phone 01632 960 100', 'Ffonio 01632 960 100'),
      href: 'tel:01632960100',
      note: say('Open now until 5pm', 'Ar agor nawr tan 5pm'),
    },
    {
      text: say('Visit the Saltmere Library', 'Ymweld â Llyfrgell Saltmere'),
      href: '/places/saltmere-library',
      note: say('Open now until 5:30pm', 'Ar agor nawr tan 5:30pm'),
    },
  ];
};

const problem: Both = { en: 'There is a problem', cy: 'Mae problem' };
const heading = (text: string) => ({ text });

/** The page before the first question, with a price and what it includes. */
export const startPage = (language: Language): StartView => {
  const say = sayIn(language);
  return {
    kind: 'start',
    form: 'bulky-waste',
    heading: heading(say('Book a special waste collection', 'Archebu casgliad gwastraff swmpus')),
    intro: blocks(
      say(
        'We take away big things that do not fit in your bin, like a sofa or a fridge.\n\nCould somebody still use it? [A charity shop](/reuse) may collect it for free.',
        'Rydym yn casglu pethau mawr nad ydynt yn ffitio yn eich bin, fel soffa neu oergell.\n\nA allai rhywun ei ddefnyddio o hyd? Efallai y bydd [siop elusen](/reuse) yn ei gasglu am ddim.',
      ),
    ),
    price: {
      label: say('What it costs', 'Beth mae’n ei gostio'),
      text: heading(say('£30 for up to 3 things', '£30 am hyd at 3 pheth')),
    },
    includes: {
      heading: say('What you get for it', 'Beth gewch chi am hynny'),
      items: [
        heading(say('We collect from outside your home.', 'Rydym yn casglu o’r tu allan i’ch cartref.')),
        heading(
          say(
            'You get your money back if you change your mind 2 working days before.',
            'Cewch eich arian yn ôl os byddwch yn newid eich meddwl 2 ddiwrnod gwaith cyn hynny.',
          ),
        ),
      ],
    },
    needs: {
      heading: say('What you need', 'Beth fydd ei angen arnoch'),
      items: [
        heading(say('A list of what you want us to take', 'Rhestr o’r hyn yr hoffech i ni ei gasglu')),
        heading(say('The address where the things are', 'Y cyfeiriad lle mae’r pethau')),
      ],
    },
    minutes: say('It takes about 5 minutes.', 'Mae’n cymryd tua 5 munud.'),
    routes: { heading: say('Other ways to do this', 'Ffyrdd eraill o wneud hyn'), items: routes(language) },
    go: say('Start now', 'Dechrau nawr'),
  };
};

/** The page before the first question, where some must not wait for a form. */
export const urgentStartPage = (language: Language): StartView => {
  const say = sayIn(language);
  const { routes: ways, go } = startPage(language);
  return {
    kind: 'start',
    form: 'homelessness',
    heading: heading(say('Get help if you may lose your home', 'Cael help os gallech golli eich cartref')),
    urgent: {
      heading: heading(say('Nowhere safe to stay tonight?', 'Dim lle diogel i aros heno?')),
      text: blocks(
        say(
          'Call us now on **01632 960 199**, day or night.\n\nIn danger? Call **999**.',
          'Ffoniwch ni nawr ar **01632 960 199**, ddydd neu nos.\n\nMewn perygl? Ffoniwch **999**.',
        ),
      ),
    },
    minutes: say('It takes about 15 minutes.', 'Mae’n cymryd tua 15 munud.'),
    routes: ways,
    go,
  };
};

/** The page before the first question, where the service may only be late today. */
export const lateStartPage = (language: Language): StartView => {
  const say = sayIn(language);
  const { routes: ways, go } = startPage(language);
  return {
    kind: 'start',
    form: 'missed-bin',
    heading: heading(say('Report a missed bin', 'Rhoi gwybod am fin heb ei wagio')),
    status: {
      service: 'missed-bin',
      words: say('See how bin collections are going today', 'Gweld sut mae’r casgliadau biniau heddiw'),
      href: '/service-updates',
    },
    needs: {
      heading: say('What you need', 'Beth fydd ei angen arnoch'),
      items: [heading(say('Your postcode', 'Eich cod post'))],
    },
    minutes: say('It takes about 3 minutes.', 'Mae’n cymryd tua 3 munud.'),
    routes: ways,
    go,
  };
};

/** One question on a page: its label is the heading. */
export const questionPage = (language: Language, state: 'plain' | 'error' = 'plain'): StepView => {
  const say = sayIn(language);
  const question = sampleQuestion('bin', state, language, { form: 'missed-bin' });
  const errors: ErrorsView = {
    heading: problem[language],
    items: [{ message: question.error ?? '', control: 'missed-bin-bin' }],
  };
  return {
    kind: 'step',
    form: 'missed-bin',
    step: 'which-bin',
    progress: say('Step 2 of 5', 'Cam 2 o 5'),
    parts: [question],
    errors: state === 'error' ? errors : undefined,
    go: say('Continue', 'Parhau'),
    back: say('Back', 'Yn ôl'),
  };
};

/** A few questions that belong together, one of which hangs on another. */
export const contactPage = (language: Language, state: 'plain' | 'error' | 'filled' = 'plain'): StepView => {
  const say = sayIn(language);
  const form = 'missed-bin';
  const name = sampleQuestion('name', state, language, { form });
  const born = sampleQuestion('born', state, language, { form });
  const things = sampleQuestion('things', state, language, { form });
  const story = sampleQuestion('story', 'plain', language, {
    form,
    more: { hangsOn: { field: 'things', values: ['none'], not: false }, asked: false },
  });
  const errors: ErrorsView = {
    heading: problem[language],
    items: [
      { message: name.error ?? '', control: 'missed-bin-name' },
      { message: born.error ?? '', control: 'missed-bin-born-year' },
      { message: things.error ?? '', control: 'missed-bin-things' },
    ],
  };
  return {
    kind: 'step',
    form,
    step: 'about-you',
    progress: say('Step 4 of 5', 'Cam 4 o 5'),
    heading: heading(say('About you', 'Amdanoch chi')),
    parts: [
      {
        kind: 'statement',
        name: 'why',
        heading: heading(say('Why we ask', 'Pam yr ydym yn gofyn')),
        text: blocks(
          say(
            'We only use this to tell you **when your bin will be emptied**.',
            'Dim ond i ddweud wrthych **pryd y caiff eich bin ei wagio** y byddwn yn defnyddio hyn.',
          ),
        ),
      },
      name,
      born,
      things,
      story,
    ],
    errors: state === 'error' ? errors : undefined,
    go: say('Continue', 'Parhau'),
    back: say('Back', 'Yn ôl'),
  };
};

/** The end of the road: another council does this. */
export const handOverPage = (language: Language): StepView => {
  const say = sayIn(language);
  const handOver: HandOverView = {
    kind: 'hand-over',
    name: 'county',
    heading: heading(
      say('Saltmarsh County Council looks after this road', 'Cyngor Sir Saltmarsh sy’n gofalu am y ffordd hon'),
    ),
    text: blocks(
      say(
        'We cannot mend it ourselves. Your answers go along with you.',
        'Ni allwn ei thrwsio ein hunain. Bydd eich atebion yn mynd gyda chi.',
      ),
    ),
    href: 'https://www.saltmarsh.example/roads/report?street=Harbour%20Street',
    linkText: say('Report it to Saltmarsh County Council', 'Rhoi gwybod i Gyngor Sir Saltmarsh'),
    typed: [
      say('Where: outside 12 Harbour Street', 'Ble: y tu allan i 12 Harbour Street'),
      say('How deep: more than 4 cm', 'Pa mor ddwfn: mwy na 4 cm'),
    ],
    typedHeading: say('What you have told us', 'Beth rydych wedi’i ddweud wrthym'),
    copy: say('Copy this', 'Copïo hyn'),
  };
  return {
    kind: 'step',
    form: 'pothole',
    step: 'county',
    progress: say('Step 3 of 3', 'Cam 3 o 3'),
    parts: [handOver],
    back: say('Back', 'Yn ôl'),
  };
};

/** The page before sending. */
export const checkPage = (language: Language): CheckView => {
  const say = sayIn(language);
  const change = say('Change', 'Newid');
  return {
    kind: 'check',
    form: 'missed-bin',
    progress: say('Step 5 of 5', 'Cam 5 o 5'),
    heading: say('Check your answers', 'Gwirio eich atebion'),
    rows: [
      {
        label: heading(say('Which bin did we miss?', 'Pa fin na chafodd ei wagio?')),
        lines: [say('Blue bin, for recycling', 'Bin glas, ar gyfer ailgylchu')],
        step: 'which-bin',
        change,
        changeWhat: say('which bin we missed', 'pa fin na chafodd ei wagio'),
      },
      {
        label: heading(say('Your address', 'Eich cyfeiriad')),
        lines: ['12 Harbour Street', 'Mereham', 'ZE3 9XY'],
        step: 'where',
        change,
        changeWhat: say('your address', 'eich cyfeiriad'),
      },
      {
        label: heading(say('Email address', 'Cyfeiriad e-bost')),
        lines: ['ceridwen.llewelyn-hughes.of.harbour.street@mereham-district-council.example.com'],
        step: 'about-you',
        change,
        changeWhat: say('your email address', 'eich cyfeiriad e-bost'),
      },
      {
        label: { text: 'Photo', lang: language === 'cy' ? 'en' : undefined },
        lines: [say('Not provided', 'Heb ei roi')],
        step: 'photo',
        change,
        changeWhat: say('your photo', 'eich llun'),
      },
    ],
    declaration: {
      heading: say('By sending this you say', 'Wrth anfon hyn rydych yn dweud'),
      text: heading(say('What I have told you is true.', 'Mae’r hyn yr wyf wedi’i ddweud wrthych yn wir.')),
    },
    privacy: {
      heading: say('What we do with your answers', 'Beth rydym yn ei wneud â’ch atebion'),
      lines: [
        heading(say('We use them to empty your bin.', 'Rydym yn eu defnyddio i wagio eich bin.')),
        heading(say('We delete them after 1 year.', 'Rydym yn eu dileu ar ôl 1 flwyddyn.')),
      ],
    },
    go: say('Send', 'Anfon'),
    back: say('Back', 'Yn ôl'),
  };
};

/** The page after sending. */
export const sentPage = (language: Language): ConfirmationView => {
  const say = sayIn(language);
  return {
    kind: 'sent',
    form: 'missed-bin',
    heading: say('Thank you. We have your report', 'Diolch. Mae eich adroddiad gennym'),
    referenceLabel: say('Your reference', 'Eich cyfeirnod'),
    reference: '7K4P-9QXD',
    copy: say('Copy this', 'Copïo hyn'),
    print: say('Print this page', 'Argraffu’r dudalen hon'),
    nextHeading: say('What happens next', 'Beth sy’n digwydd nesaf'),
    dates: [
      say('We will empty your bin by Friday 27 November.', 'Byddwn yn gwagio eich bin erbyn dydd Gwener 27 Tachwedd.'),
    ],
    next: blocks(
      say(
        'Leave your bin where the crew can reach it.\n\nStill full after that day? Tell us, and give your reference.',
        'Gadewch eich bin lle gall y criw ei gyrraedd.\n\nYn dal yn llawn ar ôl y diwrnod hwnnw? Rhowch wybod i ni, gyda’ch cyfeirnod.',
      ),
    ),
    routes: { heading: say('If you want to talk to us', 'Os ydych am siarad â ni'), items: routes(language) },
    asText: '7K4P-9QXD',
  };
};

/** What stands above a form that could not be sent. */
export const failure = (language: Language): FailureView => {
  const say = sayIn(language);
  return {
    heading: say('We could not send this', 'Ni allem anfon hyn'),
    lines: [
      say('Your answers are still here. Nothing is lost.', 'Mae eich atebion yma o hyd. Does dim wedi’i golli.'),
      say(
        'Try again now, or tell us in another way:',
        'Rhowch gynnig arall arni nawr, neu dywedwch wrthym mewn ffordd arall:',
      ),
    ],
    routes: routes(language),
    retry: say('Try again', 'Rhoi cynnig arall arni'),
    copy: say('Copy your answers', 'Copïo eich atebion'),
    copied: say('Copied', 'Wedi’i gopïo'),
    asText: 'Which bin did we miss? Blue bin',
  };
};
