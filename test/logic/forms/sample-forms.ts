import type { FormDefinition } from '../../../src/logic/forms/form.ts';

/** A form with every kind of question and every setting, in which the checker finds nothing. */
export const everyQuestion: FormDefinition = {
  id: 'big-bin',
  service: 'missed-bin',
  title: 'Ask for a bigger bin',
  intro: 'Tell us about your home.',
  status: true,
  price: '£30',
  includes: ['A new bin', 'We take the old one'],
  needs: ['Your address'],
  minutes: 4,
  urgent: { title: 'Is there a danger?', text: 'Call us now.' },
  channels: ['contact-centre'],
  steps: [
    {
      id: 'which-bin',
      fields: [
        {
          type: 'radios',
          name: 'bin',
          label: 'Which bin is it?',
          hint: 'Look at the lid.',
          why: 'We send the right lorry.',
          message: 'Choose a bin',
          options: [
            { value: 'green', label: 'Green', hint: 'For rubbish' },
            { value: 'brown', label: 'Brown' },
            { value: 'street', label: 'A bin in the street' },
          ],
        },
      ],
    },
    {
      id: 'street',
      when: { field: 'bin', is: 'street' },
      title: 'The county does this',
      fields: [
        { type: 'text', name: 'place', label: 'Where does it stand?', maxLength: 200 },
        {
          type: 'hand-over',
          name: 'county',
          label: 'The county empties bins in the street',
          text: 'Tell the county.',
          body: 'county',
          href: 'https://www.saltmarsh.example/bins',
          carry: ['place'],
        },
      ],
    },
    {
      id: 'home',
      title: 'Your home',
      when: { field: 'bin', not: ['street'] },
      fields: [
        { type: 'statement', name: 'who', label: 'Who can ask', text: 'Homes of five people or more.' },
        { type: 'number', name: 'people', label: 'How many people live there?', min: '5', max: '20' },
        { type: 'address', name: 'address', label: 'What is your address?', lookup: '/addresses.json' },
        {
          type: 'postcode',
          name: 'old-postcode',
          label: 'Where did you live before?',
          autocomplete: 'off',
          required: false,
        },
        { type: 'date', name: 'moved', label: 'When did you move in?', min: 'today-365', max: 'today' },
        { type: 'money', name: 'rent', label: 'What is your rent in pounds?', required: false, min: '0' },
      ],
    },
    {
      id: 'help',
      title: 'More help',
      when: { field: 'bin', in: ['green', 'brown'] },
      fields: [
        {
          type: 'checkboxes',
          name: 'needs',
          label: 'What else do you need?',
          required: false,
          options: [
            { value: 'nappies', label: 'Nappy sacks' },
            { value: 'carry', label: 'Help to carry it' },
            { value: 'none', label: 'None of these', alone: true },
          ],
        },
        { type: 'textarea', name: 'more', label: 'Tell us more', maxWords: 100, when: { field: 'needs', is: 'carry' } },
        {
          type: 'select',
          name: 'day',
          label: 'Which day suits you?',
          options: [
            { value: 'mon', label: 'Monday' },
            { value: 'tue', label: 'Tuesday' },
          ],
        },
      ],
    },
    {
      id: 'you',
      title: 'About you',
      fields: [
        { type: 'text', name: 'name', label: 'What is your full name?', autocomplete: 'name' },
        { type: 'date', name: 'born', label: 'What is your date of birth?', autocomplete: 'bday', max: 'today' },
        { type: 'email', name: 'email', label: 'What is your email address?', autocomplete: 'email' },
        {
          type: 'phone',
          name: 'phone',
          label: 'What is your phone number?',
          autocomplete: 'home tel',
          required: false,
        },
        { type: 'national-insurance', name: 'nino', label: 'What is your National Insurance number?' },
        {
          type: 'reference',
          name: 'account',
          label: 'What is your account number?',
          pattern: '[A-Z]{2}\\d{6}',
          patternMessage: 'Write 2 letters and 6 digits, like AB123456',
        },
        {
          type: 'file',
          name: 'proof',
          label: 'Proof of your address',
          accept: ['image/*', '.pdf'],
          maxMegabytes: 10,
          maxFiles: 2,
          later: ['send-later', 'bring-in'],
        },
      ],
    },
  ],
  declaration: 'What I have told you is true.',
  privacy: { why: 'To choose the bin.', keptFor: 'We keep it for 1 year.', basis: 'The law lets us.' },
  submit: { endpoint: '/clearway/api/forms/big-bin' },
  afterwards: {
    standard: 'bins',
    text: 'We bring it by {date}.',
    stages: [{ text: 'We write to you by {date}.', standard: 'bins' }],
  },
  sensitive: false,
};

/** A form of a few questions, each like `{ type: 'text', name: 'a', label: 'A' }`, each on a page of its own. */
export const formOf = (...questions: readonly object[]): Readonly<Record<string, unknown>> => ({
  id: 'sample',
  title: 'Sample',
  steps: questions.map((field, index) => ({ id: `step-${index + 1}`, fields: [field] })),
  privacy: { why: 'To help you.', keptFor: 'We keep it for 1 year.' },
  submit: { endpoint: '/clearway/api/forms/sample' },
  afterwards: { text: 'We write to you.' },
});
