import type { ChoiceView, ControlView, QuestionView } from '../../src/logic/forms/question-view.ts';
import type { Language } from '../../src/logic/words/language.ts';

/** The states in which a question is met. */
export const states = ['plain', 'hint', 'why', 'optional', 'error', 'disabled', 'long', 'filled'] as const;
export type State = (typeof states)[number];

/** The kinds of questions, each with the words of one that a council asks. */
export const kinds = [
  'name',
  'email',
  'phone',
  'rent',
  'story',
  'reason',
  'often',
  'street',
  'bin',
  'things',
  'born',
  'home',
  'photo',
] as const;
export type Kind = (typeof kinds)[number];

type Both = Readonly<Record<Language, string>>;

interface Words {
  readonly label: Both;
  readonly hint: Both;
  readonly error: Both;
}

const words: Readonly<Record<Kind, Words>> = {
  name: {
    label: { en: 'Full name', cy: 'Enw llawn' },
    hint: { en: 'As it is on your Council Tax bill', cy: 'Fel y mae ar eich bil Treth Gyngor' },
    error: { en: 'Enter your full name', cy: 'Rhowch eich enw llawn' },
  },
  email: {
    label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
    hint: { en: 'We send a copy of your answers here', cy: 'Byddwn yn anfon copi o’ch atebion yma' },
    error: {
      en: 'Enter an email address, like name@example.com',
      cy: 'Rhowch gyfeiriad e-bost, fel enw@example.com',
    },
  },
  phone: {
    label: { en: 'Phone number', cy: 'Rhif ffôn' },
    hint: { en: 'For example, 01632 960 001', cy: 'Er enghraifft, 01632 960 001' },
    error: { en: 'Enter a phone number, like 01632 960 001', cy: 'Rhowch rif ffôn, fel 01632 960 001' },
  },
  rent: {
    label: { en: 'How many pounds is your rent each week?', cy: 'Sawl punt yw eich rhent bob wythnos?' },
    hint: { en: 'For example, 125.50', cy: 'Er enghraifft, 125.50' },
    error: { en: 'Enter your rent in pounds, like 125.50', cy: 'Rhowch eich rhent mewn punnoedd, fel 125.50' },
  },
  story: {
    label: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
    hint: { en: 'Do not tell us about your bank account', cy: 'Peidiwch â sôn am eich cyfrif banc' },
    error: { en: 'Tell us what happened', cy: 'Dywedwch wrthym beth ddigwyddodd' },
  },
  reason: {
    label: { en: 'Why should we look at it again?', cy: 'Pam y dylem edrych arno eto?' },
    hint: { en: 'Tell us what is new', cy: 'Dywedwch wrthym beth sy’n newydd' },
    error: { en: 'Tell us in 150 words or fewer', cy: 'Dywedwch wrthym mewn 150 o eiriau neu lai' },
  },
  often: {
    label: { en: 'How often does it happen?', cy: 'Pa mor aml mae’n digwydd?' },
    hint: { en: 'Think of the last month', cy: 'Meddyliwch am y mis diwethaf' },
    error: { en: 'Choose how often it happens', cy: 'Dewiswch pa mor aml mae’n digwydd' },
  },
  street: {
    label: { en: 'Which street is it?', cy: 'Pa stryd yw hi?' },
    hint: { en: 'The street where you saw it', cy: 'Y stryd lle gwelsoch chi hyn' },
    error: { en: 'Choose the street', cy: 'Dewiswch y stryd' },
  },
  bin: {
    label: { en: 'Which bin did we miss?', cy: 'Pa fin na chafodd ei wagio?' },
    hint: {
      en: 'Choose one. You can tell us about another after that',
      cy: 'Dewiswch un. Cewch sôn am un arall wedyn',
    },
    error: { en: 'Choose which bin we missed', cy: 'Dewiswch pa fin na chafodd ei wagio' },
  },
  things: {
    label: { en: 'What do you want us to take?', cy: 'Beth hoffech chi i ni ei gasglu?' },
    hint: { en: 'You can choose more than one', cy: 'Cewch ddewis mwy nag un' },
    error: { en: 'Choose what you want us to take', cy: 'Dewiswch beth yr hoffech i ni ei gasglu' },
  },
  born: {
    label: { en: 'When were you born?', cy: 'Pryd cawsoch chi eich geni?' },
    hint: { en: 'For example, 27 3 1985', cy: 'Er enghraifft, 27 3 1985' },
    error: { en: 'Enter the year in which you were born', cy: 'Rhowch y flwyddyn y cawsoch eich geni' },
  },
  home: {
    label: { en: 'Your address', cy: 'Eich cyfeiriad' },
    hint: { en: 'Where the bin stands', cy: 'Lle mae’r bin' },
    error: { en: 'Enter the postcode', cy: 'Rhowch y cod post' },
  },
  photo: {
    label: { en: 'Photo of the problem', cy: 'Llun o’r broblem' },
    hint: { en: 'Keep faces and number plates out of it', cy: 'Peidiwch â dangos wynebau na rhifau ceir' },
    error: {
      en: 'Choose a photo, or choose another way to give it to us',
      cy: 'Dewiswch lun, neu dewiswch ffordd arall o’i roi i ni',
    },
  },
};

const long: Both = {
  en: 'Do you own another home in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch that you pay Council Tax for?',
  cy: 'Oes gennych chi gartref arall yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch yr ydych yn talu’r Dreth Gyngor arno?',
};
const why: Both = {
  en: 'We ask so that we can tell you what we have done.',
  cy: 'Rydym yn gofyn er mwyn i ni allu dweud wrthych beth rydym wedi’i wneud.',
};

const choice = (id: string, value: string, label: string, more: Partial<ChoiceView> = {}): ChoiceView => ({
  id,
  value,
  label,
  checked: false,
  alone: false,
  ...more,
});

const streets = [
  'Abbey Road',
  'Broadway',
  'Castle Street',
  'Fen Lane',
  'Harbour Street',
  'Saltmere Road',
  'Thornby Way',
];

/** A question of the sample council in one state, as a form would have it after it has worked out every word. */
export const sampleQuestion = (
  kind: Kind,
  state: State,
  language: Language,
  about: { form?: string; more?: Partial<Pick<QuestionView, 'hangsOn' | 'asked'>> } = {},
): QuestionView => {
  const say = (both: Both): string => both[language];
  const { label, hint, error } = words[kind];
  const name = about.form ? kind : `${kind}-${state}`;
  const id = `${about.form ?? 'sample'}-${name}`;
  const isWrong = state === 'error';
  const isFilled = state === 'filled' || state === 'disabled';
  const control = (value: string, more: Partial<ControlView> = {}): ControlView => ({
    id,
    name,
    value: isFilled ? value : '',
    label: say(label),
    invalid: isWrong,
    ...more,
  });
  const part = (ending: string, partLabel: Both, value: string, more: Partial<ControlView> = {}): ControlView =>
    control(value, {
      id: `${id}-${ending}`,
      name: `${name}-${ending}`,
      label: say(partLabel),
      invalid: false,
      ...more,
    });
  const parts = {
    name,
    id,
    label: state === 'long' ? say(long) : say(label),
    hint: ['hint', 'error', 'filled'].includes(state) ? say(hint) : undefined,
    why: state === 'why' ? say(why) : undefined,
    optional: state === 'optional' ? say({ en: '(optional)', cy: '(dewisol)' }) : undefined,
    error: isWrong ? say(error) : undefined,
    required: state !== 'optional',
    asked: true,
    ...about.more,
  };
  switch (kind) {
    case 'name':
      return {
        ...parts,
        kind: 'input',
        type: 'text',
        control: control('Ceri Ó Briain', { autocomplete: 'name', spellcheck: false }),
      };
    case 'email':
      return {
        ...parts,
        kind: 'input',
        type: 'email',
        control: control('ceri@example.com', { autocomplete: 'email', inputMode: 'email', spellcheck: false }),
      };
    case 'phone':
      return {
        ...parts,
        kind: 'input',
        type: 'tel',
        control: control('01632 960 001', { autocomplete: 'tel', inputMode: 'tel', width: 20 }),
      };
    case 'rent':
      return {
        ...parts,
        kind: 'input',
        type: 'text',
        prefix: '£',
        control: control('125.50', { inputMode: 'decimal', width: 10 }),
      };
    case 'story':
      return {
        ...parts,
        kind: 'textarea',
        maxLength: 500,
        limit: say({ en: 'You can write up to 500 characters.', cy: 'Gallwch ysgrifennu hyd at 500 nod.' }),
        control: control('The crew came at 7am.\nOur bin was out, and it is still full.'),
      };
    case 'reason':
      return {
        ...parts,
        kind: 'textarea',
        maxWords: 150,
        limit: say({ en: 'You can write up to 150 words.', cy: 'Gallwch ysgrifennu hyd at 150 o eiriau.' }),
        control: control('My rent went up in October.'),
      };
    case 'often':
      return {
        ...parts,
        kind: 'select',
        isLong: false,
        empty: say({ en: 'Choose one', cy: 'Dewiswch un' }),
        control: control('weekly'),
        choices: [
          choice(`${id}-1`, 'daily', say({ en: 'Every day', cy: 'Bob dydd' })),
          choice(`${id}-2`, 'weekly', say({ en: 'Every week', cy: 'Bob wythnos' }), { checked: isFilled }),
          choice(`${id}-3`, 'seldom', say({ en: 'Less often', cy: 'Yn llai aml' })),
        ],
      };
    case 'street':
      return {
        ...parts,
        kind: 'select',
        isLong: true,
        empty: say({ en: 'Choose one', cy: 'Dewiswch un' }),
        control: control('Harbour Street'),
        choices: streets.map((street, index) =>
          choice(`${id}-${index}`, street, street, { checked: isFilled && street === 'Harbour Street' }),
        ),
      };
    case 'bin':
      return {
        ...parts,
        kind: 'radios',
        invalid: isWrong,
        choices: [
          choice(id, 'black', say({ en: 'Black bin, for rubbish', cy: 'Bin du, ar gyfer sbwriel' }), {
            checked: isFilled,
          }),
          choice(`${id}-2`, 'blue', say({ en: 'Blue bin, for recycling', cy: 'Bin glas, ar gyfer ailgylchu' })),
          choice(
            `${id}-3`,
            'brown',
            say({ en: 'Brown bin, for garden waste', cy: 'Bin brown, ar gyfer gwastraff gardd' }),
            {
              hint: say({ en: 'Only if you pay for this service', cy: 'Dim ond os ydych yn talu am y gwasanaeth hwn' }),
            },
          ),
        ],
      };
    case 'things':
      return {
        ...parts,
        kind: 'checkboxes',
        invalid: isWrong,
        choices: [
          choice(id, 'sofa', say({ en: 'A sofa', cy: 'Soffa' }), { checked: isFilled }),
          choice(`${id}-2`, 'fridge', say({ en: 'A fridge or a freezer', cy: 'Oergell neu rewgell' }), {
            checked: isFilled,
            hint: say({ en: 'Take the food out', cy: 'Tynnwch y bwyd allan' }),
          }),
          choice(`${id}-3`, 'none', say({ en: 'None of these', cy: 'Dim un o’r rhain' }), { alone: true }),
        ],
      };
    case 'born':
      return {
        ...parts,
        kind: 'date',
        controls: [
          part('day', { en: 'Day', cy: 'Diwrnod' }, '27', { autocomplete: 'bday-day', inputMode: 'numeric', width: 2 }),
          part('month', { en: 'Month', cy: 'Mis' }, '3', {
            autocomplete: 'bday-month',
            inputMode: 'numeric',
            width: 2,
          }),
          part('year', { en: 'Year', cy: 'Blwyddyn' }, '1985', {
            autocomplete: 'bday-year',
            inputMode: 'numeric',
            width: 4,
            invalid: isWrong,
          }),
        ],
      };
    case 'home':
      return {
        ...parts,
        kind: 'address',
        lookup: '/addresses.json',
        controls: [
          part('line-1', { en: 'Address line 1', cy: 'Llinell cyfeiriad 1' }, '12 Harbour Street', {
            autocomplete: 'address-line1',
          }),
          part('line-2', { en: 'Address line 2 (optional)', cy: 'Llinell cyfeiriad 2 (dewisol)' }, '', {
            autocomplete: 'address-line2',
          }),
          part('town', { en: 'Town or city', cy: 'Tref neu ddinas' }, 'Mereham', {
            autocomplete: 'address-level2',
            width: 20,
          }),
          part('postcode', { en: 'Postcode', cy: 'Cod post' }, 'ZE3 9XY', {
            autocomplete: 'postal-code',
            width: 10,
            invalid: isWrong,
          }),
        ],
      };
    case 'photo':
      return {
        ...parts,
        kind: 'file',
        accept: 'image/*,.pdf',
        multiple: true,
        maxMegabytes: 10,
        maxFiles: 3,
        limit: say({ en: 'Up to 3 photos, each up to 10 MB', cy: 'Hyd at 3 llun, pob un hyd at 10 MB' }),
        control: control(''),
        sent: isFilled
          ? [
              {
                value: '{"id":"1","name":"pothole.jpg","size":2097152,"type":"image/jpeg"}',
                name: 'pothole.jpg',
                size: '2 MB',
              },
              {
                value: '{"id":"2","name":"street.jpg","size":1048576,"type":"image/jpeg"}',
                name: 'street.jpg',
                size: '1 MB',
              },
            ]
          : [],
        laterName: `${name}-later`,
        laterLabel: say({ en: 'Or give it to us in another way', cy: 'Neu rhowch ef i ni mewn ffordd arall' }),
        later: [
          choice(
            `${id}-later`,
            'send-later',
            say({ en: 'I will send it later', cy: 'Byddaf yn ei anfon yn nes ymlaen' }),
          ),
          choice(`${id}-later-2`, 'bring-in', say({ en: 'I will bring it in', cy: 'Byddaf yn dod ag ef i mewn' })),
        ],
      };
  }
};
