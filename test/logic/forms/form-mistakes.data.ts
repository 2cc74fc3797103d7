/** A question with nothing wrong. */
export const question = { type: 'text', name: 'a', label: 'A' };
/** A choice with nothing wrong. */
export const bin = {
  type: 'radios',
  name: 'bin',
  label: 'Which bin?',
  options: [
    { value: 'green', label: 'Green' },
    { value: 'brown', label: 'Brown' },
  ],
};
const file = { type: 'file', name: 'a', label: 'A', later: ['send-later'] };
/** The county takes over; for whom, `oneOf` says. */
export const handOver = {
  type: 'hand-over',
  name: 'end',
  label: 'The county does this',
  href: 'https://county.example/a',
};
/** For whom a question is. `oneOf('bin', 'green')` */
export const oneOf = (field: string, is: string) => ({ when: { field, is } });

/** What it says, the questions of a form after "Which bin?", where the one mistake stands and what we say about it; none where it is right. */
export const mistakes: readonly (readonly [string, readonly object[], string?, string?])[] = [
  ['a question', [question]],

  [
    'two questions of one name',
    [question, question],
    'steps[2].fields[0].name',
    'This says "a". So does steps[1].fields[0].name, and one answer would take the place of the other. Write another one, like "a-2".',
  ],
  [
    'a question that has the name of a part of a date',
    [
      { type: 'date', name: 'sent', label: 'When?' },
      { ...question, name: 'sent-day' },
    ],
    'steps[2].fields[0].name',
    'This says "sent-day". Its answer would go by the name "sent-day", and so does one of "sent" at steps[1].fields[0]. Write another one, like "sent-day-2".',
  ],
  [
    'a question that has the name of the other way to give a file',
    [file, { ...question, name: 'a-later' }],
    'steps[2].fields[0].name',
    'This says "a-later". Its answer would go by the name "a-later", and so does one of "a" at steps[1].fields[0]. Write another one, like "a-later-2".',
  ],
  [
    'a name that a form of the browser has itself',
    [{ ...question, name: 'submit' }],
    'steps[1].fields[0].name',
    'This says "submit". The browser and Clearway need that name themselves. Write another one, like "submit-2".',
  ],

  ['a condition on an earlier question', [{ ...question, ...oneOf('bin', 'green') }]],
  ['a condition on some answers', [{ ...question, when: { field: 'bin', not: ['green', 'brown'] } }]],
  [
    'a condition on a question that is not there',
    [{ ...question, ...oneOf('bins', 'green') }],
    'steps[1].fields[0].when.field',
    'This says "bins". There is no question "bins". Did you mean "bin"?',
  ],
  [
    'a condition on a question of quite another name',
    [{ ...question, ...oneOf('lorry', 'green') }],
    'steps[1].fields[0].when.field',
    'This says "lorry". There is no question "lorry". Write the name of an earlier question, like "bin".',
  ],
  [
    'a condition on a later question',
    [
      { ...question, ...oneOf('lid', 'open') },
      { ...bin, name: 'lid' },
    ],
    'steps[1].fields[0].when.field',
    'This says "lid". "lid" is not asked before this. Write the name of an earlier question, or move this behind it.',
  ],
  [
    'a condition on itself',
    [{ ...bin, name: 'lid', ...oneOf('lid', 'green') }],
    'steps[1].fields[0].when.field',
    'This says "lid". "lid" is not asked before this. Write the name of an earlier question, or move this behind it.',
  ],
  [
    'a condition on what people type',
    [question, { ...question, name: 'b', ...oneOf('a', 'yes') }],
    'steps[2].fields[0].when.field',
    'This says "a". "a" has no answers to choose from, and people write the same thing in many ways. Write the name of a question with options.',
  ],
  [
    'a condition on an answer that is misspelt',
    [{ ...question, ...oneOf('bin', 'gren') }],
    'steps[1].fields[0].when.is',
    'This says "gren". "bin" has no such answer. Did you mean "green"?',
  ],
  [
    'a condition of which the second answer is not there',
    [{ ...question, when: { field: 'bin', in: ['green', 'blue'] } }],
    'steps[1].fields[0].when.in[1]',
    'This says "blue". "bin" has no such answer. Write one of these: "green", "brown".',
  ],
  [
    'a condition on no answer',
    [{ ...question, when: { field: 'bin' } }],
    'steps[1].fields[0].when',
    'This names no answer. Write "is", "in" or "not" with it, like {"field": "bin", "is": "green"}.',
  ],
  [
    'a condition in two ways',
    [{ ...question, when: { field: 'bin', is: 'green', not: ['brown'] } }],
    'steps[1].fields[0].when',
    'This says more than one of "is", "in" and "not". Write one of them, like {"field": "bin", "is": "green"}.',
  ],
  ['a hand-over for some', [{ ...handOver, ...oneOf('bin', 'green') }]],
  [
    'a hand-over for everybody',
    [handOver],
    'steps[1].fields[0].when',
    'This is missing, so the form ends here for everybody and nobody can send it. Write for whom, like {"field": "bin", "is": "green"}.',
  ],

  [
    'a choice without answers',
    [{ type: 'select', name: 'a', label: 'A' }],
    'steps[1].fields[0].options',
    'This is missing. Write the answers to choose from, like [{"value": "yes", "label": "Yes"}].',
  ],
  [
    'a choice of one',
    [{ ...bin, name: 'a', options: [{ value: 'yes', label: 'Yes' }] }],
    'steps[1].fields[0].options',
    'This has one answer only, so there is nothing to choose. Write another one, or "checkboxes" as the type.',
  ],
  ['one tick box', [{ ...bin, type: 'checkboxes', name: 'a', options: [{ value: 'yes', label: 'Yes' }] }]],
  [
    'two answers of one value',
    [{ ...bin, name: 'a', options: [...bin.options, { value: 'green', label: 'Dark green' }] }],
    'steps[1].fields[0].options[2].value',
    'This says "green", and so does options[0].value. Write another value, like "green-2".',
  ],

  [
    'a least that is more than the most',
    [{ type: 'number', name: 'a', label: 'A', min: '5', max: '3' }],
    'steps[1].fields[0].max',
    'This says "3", but "min" says "5", which is more. Write the same or more, like "5".',
  ],
  ['a least of 9 and a most of 10', [{ type: 'money', name: 'a', label: 'A', min: '9', max: '10' }]],
  [
    'days from today that are back to front',
    [{ type: 'date', name: 'a', label: 'A', min: 'today+7', max: 'today' }],
    'steps[1].fields[0].max',
    'This says "today", but "min" says "today+7", which is more. Write the same or more, like "today+7".',
  ],
  ['a day and a day from today', [{ type: 'date', name: 'a', label: 'A', min: '2026-11-26', max: 'today' }]],
  [
    'a day that the calendar does not have',
    [{ type: 'date', name: 'a', label: 'A', min: '2026-02-30' }],
    'steps[1].fields[0].min',
    'This says "2026-02-30". Write a day, like "2026-11-26", "today" or "today+28".',
  ],
  [
    'a number that is a day',
    [{ type: 'number', name: 'a', label: 'A', max: 'today' }],
    'steps[1].fields[0].max',
    'This says "today". Write a number in quotation marks, like "5".',
  ],
  [
    'a pattern that is none',
    [{ ...question, pattern: '[A-Z', patternMessage: 'Write a letter' }],
    'steps[1].fields[0].pattern',
    'This says "[A-Z". That is no regular expression. Write one, like "[A-Z]{2}\\d{6}".',
  ],
  [
    'a pattern on which a page can hang',
    [{ ...question, pattern: '(\\d+)+', patternMessage: 'Write a number' }],
    'steps[1].fields[0].pattern',
    'This says "(\\d+)+". A page can hang on it. Write one + or * in place of two around each other.',
  ],
  ['a pattern from before the newer reading', [{ ...question, pattern: '[\\w-.]+', patternMessage: 'Write a code' }]],
  [
    'a pattern that says nothing to those who miss it',
    [{ ...question, pattern: '\\d+' }],
    'steps[1].fields[0].patternMessage',
    'This is missing. Write what the answer looks like, as in "Enter 2 letters and 6 digits, like AB123456".',
  ],
  [
    'a setting that does nothing',
    [{ type: 'number', name: 'a', label: 'A', maxLength: 3 }],
    'steps[1].fields[0].maxLength',
    'This does nothing in a question of the type "number". Take it out, or write another type: "text", "textarea", "email", "reference".',
  ],

  ['an email address', [{ type: 'email', name: 'a', label: 'A', autocomplete: 'work email' }]],
  ['somebody else’s email address', [{ type: 'email', name: 'a', label: 'A', autocomplete: 'off' }]],
  [
    'an email address that a phone cannot fill in',
    [{ type: 'email', name: 'a', label: 'A' }],
    'steps[1].fields[0].autocomplete',
    'This is missing. Write "email", so that a phone can fill it in, or "off" where it is about somebody else.',
  ],
  [
    'a phone number that is filled in with an email address',
    [{ type: 'phone', name: 'a', label: 'A', autocomplete: 'email' }],
    'steps[1].fields[0].autocomplete',
    'This says "email". Write "tel", so that a phone can fill it in, or "off" where it is about somebody else.',
  ],
  [
    'a postcode',
    [{ type: 'postcode', name: 'a', label: 'A' }],
    'steps[1].fields[0].autocomplete',
    'This is missing. Write "postal-code", so that a phone can fill it in, or "off" where it is about somebody else.',
  ],
  [
    'a full name',
    [{ ...question, label: { en: 'What is your full name?' } }],
    'steps[1].fields[0].autocomplete',
    'This is missing. Write "name", so that a phone can fill it in, or "off" where it is about somebody else.',
  ],
  [
    'a first name',
    [{ ...question, name: 'first-name' }],
    'steps[1].fields[0].autocomplete',
    'This is missing. Write "given-name", so that a phone can fill it in, or "off" where it is about somebody else.',
  ],
  [
    'a surname that is filled in with the whole name',
    [{ ...question, label: 'Surname', autocomplete: 'name' }],
    'steps[1].fields[0].autocomplete',
    'This says "name". Write "family-name", so that a phone can fill it in, or "off" where it is about somebody else.',
  ],
  [
    'what to call somebody',
    [{ ...question, name: 'name', label: 'What should we call you?', autocomplete: 'given-name' }],
  ],
  ['the name of a street', [{ ...question, name: 'name-of-street', label: 'Name of the street' }]],
  [
    'a date of birth',
    [{ type: 'date', name: 'born', label: 'When were you born?' }],
    'steps[1].fields[0].autocomplete',
    'This is missing. Write "bday", so that a phone can fill it in, or "off" where it is about somebody else.',
  ],
  ['another date', [{ type: 'date', name: 'a', label: 'When did we miss it?' }]],
  [
    'a word that browsers do not know',
    [{ ...question, autocomplete: 'organisation' }],
    'steps[1].fields[0].autocomplete',
    'This says "organisation". Browsers do not know that word. Did you mean "organization"?',
  ],
  [
    '"home" before a name means nothing',
    [{ ...question, autocomplete: 'home name' }],
    'steps[1].fields[0].autocomplete',
    'This says "home name". Browsers do not know that word. Take it out, or write one of the words of HTML, like "email".',
  ],
  ['an address, whose parts have their own words', [{ type: 'address', name: 'a', label: 'A' }]],
  ['an address for bills', [{ type: 'address', name: 'a', label: 'A', autocomplete: 'billing street-address' }]],
  [
    'an address that is filled in as a whole with a part',
    [{ type: 'address', name: 'a', label: 'A', autocomplete: 'address-line1' }],
    'steps[1].fields[0].autocomplete',
    'This says "address-line1". Write "street-address", and each of its boxes gets its own word, or "off" where it is not the person\'s own.',
  ],
  [
    'an email address in a plain box',
    [{ ...question, label: 'Your email address' }],
    'steps[1].fields[0].type',
    'This says "text". Write "email": then what people write is made tidy and checked.',
  ],
  [
    'an email address that goes along in an address',
    [
      { type: 'email', name: 'a', label: 'A', autocomplete: 'email' },
      { ...handOver, ...oneOf('bin', 'green'), carry: ['bin', 'a'] },
    ],
    'steps[2].fields[0].carry[1]',
    'This says "a". Its answer is about a person, and would stand in an address that others can read. Take it out.',
  ],
  [
    'an answer that is not there to go along',
    [{ ...handOver, ...oneOf('bin', 'green'), carry: ['lid'] }],
    'steps[1].fields[0].carry[0]',
    'This says "lid". No question before this one has that name. Write one that has, or take it out.',
  ],

  ['a hint of one sentence', [{ ...question, hint: 'For example, St. Mary’s Road, 7.50 metres from the church.' }]],
  [
    'a hint of two sentences',
    [{ ...question, hint: 'It is on your bill. Look at the top.' }],
    'steps[1].fields[0].hint',
    'This is long for a hint. Write one sentence of up to 25 words, and the rest in a statement before the question.',
  ],
  [
    'a hint with a link, in one language',
    [{ ...question, hint: { en: 'See [the bins](/bins)' } }],
    'steps[1].fields[0].hint.en',
    'This has a link, which cannot be followed from a hint. Write the link in a statement before the question.',
  ],

  [
    'a file and no other way',
    [{ type: 'file', name: 'a', label: 'A' }],
    'steps[1].fields[0].later',
    'This is missing, and not everybody can send a file. Write other ways, like ["send-later", "bring-in"].',
  ],
  [
    'a text without words',
    [{ type: 'statement', name: 'a', label: 'A' }],
    'steps[1].fields[0].text',
    'This is missing. Write what stands there, like "We empty brown bins every two weeks."',
  ],
  [
    'a hand-over that leads nowhere',
    [{ type: 'hand-over', name: 'a', label: 'A', ...oneOf('bin', 'green') }],
    'steps[1].fields[0].href',
    'This is missing. Write the exact page of the other body, like "https://www.county.example/potholes".',
  ],
  [
    'a slip in the name of a setting is told once',
    [{ ...bin, name: 'a', options: undefined, option: bin.options }],
    'steps[1].fields[0].option',
    'We do not know "option". Write "options".',
  ],
  [
    'a question that cannot be read is not said to be missing from a condition',
    [
      { ...bin, name: 'lid', label: undefined },
      { ...question, ...oneOf('lid', 'green') },
    ],
    'steps[1].fields[0].label',
    'This is missing. Write words, like "Missed bins", or {"en": "Missed bins", "cy": "Biniau heb eu casglu"}. Until then we leave out "step-2".',
  ],
];
