/** One stop of Tab: what it is, in which group, its name, what else describes it, and the mistake that is heard there. */
export type Stop = readonly [kind: string, name: string, says?: string, mistake?: string];

/** Each mistake of a form once, in page order. */
export const mistakesIn = (stops: readonly Stop[]): string[] => [
  ...new Set(stops.flatMap(([, , , mistake]) => mistake ?? [])),
];

// "wrong textbox" is one that Chromium says is invalid. A button cannot be: of a file field its description tells.

const born = 'Enter a day, month and year for “When were you born?”';
const moved = 'Enter a real date for “When did you move?”, like 27 3 2007';
const need = 'Choose at least one answer for “What do you need?”';
const example = 'For example, 27 3 2007';

export const everyStop: readonly Stop[] = [
  ['wrong textbox', 'Full name', '', 'Fill in “Full name”'],
  ['wrong textbox', 'Email address', 'We only use it to answer you.', 'Fill in “Email address”'],
  ['wrong textbox', 'Your rent', 'Write it in pounds, like 12.50', 'Fill in “Your rent”'],
  ['wrong textbox', 'When were you born? / Day', example, born],
  ['wrong textbox', 'When were you born? / Month', '', born],
  ['wrong textbox', 'When were you born? / Year', '', born],
  // Only the month is wrong: it is heard there, and where a person comes into the question.
  ['textbox', 'When did you move? / Day', example, moved],
  ['wrong textbox', 'When did you move? / Month', '', moved],
  ['textbox', 'When did you move? / Year'],
  ['wrong radio', 'Do you own or rent? / Own', '', 'Choose one answer for “Do you own or rent?”'],
  ['wrong checkbox', 'What do you need? / Food', '', need],
  ['wrong checkbox', 'What do you need? / Heating', '', need],
  ['wrong checkbox', 'What do you need? / None of these', '', need],
  ['wrong checkbox', 'Your agreement / I agree', '', 'Tick the box “I agree” to continue'],
  ['wrong combobox', 'Area', '', 'Choose one answer for “Area”'],
  ['wrong combobox', 'Place', '', 'Choose one answer for “Place”'],
  ['wrong textbox', 'Home address / Address line 1', '', 'Enter address line 1 for “Home address”'],
  ['textbox', 'Home address / Address line 2 (optional)'],
  ['wrong textbox', 'Home address / Town or city', '', 'Enter a town or city for “Home address”'],
  ['wrong textbox', 'Home address / Postcode', '', 'Enter a postcode for “Home address”'],
  ['textbox', 'Work address / Find your address by postcode'],
  ['button', 'Work address / Find address'],
  ['wrong textbox', 'Work address / Address line 1', '', 'Enter address line 1 for “Work address”'],
  ['textbox', 'Work address / Address line 2 (optional)'],
  ['wrong textbox', 'Work address / Town or city', '', 'Enter a town or city for “Work address”'],
  ['wrong textbox', 'Work address / Postcode', '', 'Enter a postcode for “Work address”'],
  [
    'button',
    'Choose files Proof of address',
    'You can send PDF, up to 10 MB. You can send up to 5 files.',
    'Choose a file for “Proof of address”',
  ],
  ['wrong textbox', 'What happened?', 'You can write up to 200 characters.', 'Fill in “What happened?”'],
  ['button', 'Continue'],
  ['button', 'Back'],
];

const geni = 'Rhowch ddiwrnod, mis a blwyddyn ar gyfer “Pryd cawsoch chi eich geni?”';
const symud = 'Rhowch ddyddiad go iawn ar gyfer “Pryd wnaethoch chi symud?”, fel 27 3 2007';
const angen = 'Dewiswch o leiaf un ateb ar gyfer “Beth sydd ei angen?”';
const enghraifft = 'Er enghraifft, 27 3 2007';

export const everyWelshStop: readonly Stop[] = [
  ['wrong textbox', 'Enw llawn', '', 'Llenwch “Enw llawn”'],
  ['wrong textbox', 'Cyfeiriad e-bost', 'Dim ond i’ch ateb chi.', 'Llenwch “Cyfeiriad e-bost”'],
  ['wrong textbox', 'Eich rhent', 'Ysgrifennwch y swm mewn punnoedd, fel 12.50', 'Llenwch “Eich rhent”'],
  ['wrong textbox', 'Pryd cawsoch chi eich geni? / Diwrnod', enghraifft, geni],
  ['wrong textbox', 'Pryd cawsoch chi eich geni? / Mis', '', geni],
  ['wrong textbox', 'Pryd cawsoch chi eich geni? / Blwyddyn', '', geni],
  ['textbox', 'Pryd wnaethoch chi symud? / Diwrnod', enghraifft, symud],
  ['wrong textbox', 'Pryd wnaethoch chi symud? / Mis', '', symud],
  ['textbox', 'Pryd wnaethoch chi symud? / Blwyddyn'],
  [
    'wrong radio',
    'Ydych chi’n berchen neu’n rhentu? / Berchen',
    '',
    'Dewiswch un ateb ar gyfer “Ydych chi’n berchen neu’n rhentu?”',
  ],
  ['wrong checkbox', 'Beth sydd ei angen? / Bwyd', '', angen],
  ['wrong checkbox', 'Beth sydd ei angen? / Gwres', '', angen],
  ['wrong checkbox', 'Beth sydd ei angen? / Dim o’r rhain', '', angen],
  ['wrong checkbox', 'Eich cytundeb / Rwy’n cytuno', '', 'Ticiwch y blwch “Rwy’n cytuno” i barhau'],
  ['wrong combobox', 'Ardal', '', 'Dewiswch un ateb ar gyfer “Ardal”'],
  ['wrong combobox', 'Lle', '', 'Dewiswch un ateb ar gyfer “Lle”'],
  [
    'wrong textbox',
    'Cyfeiriad cartref / Llinell gyfeiriad 1',
    '',
    'Rhowch linell gyfeiriad 1 ar gyfer “Cyfeiriad cartref”',
  ],
  ['textbox', 'Cyfeiriad cartref / Llinell gyfeiriad 2 (dewisol)'],
  ['wrong textbox', 'Cyfeiriad cartref / Tref neu ddinas', '', 'Rhowch dref neu ddinas ar gyfer “Cyfeiriad cartref”'],
  ['wrong textbox', 'Cyfeiriad cartref / Cod post', '', 'Rhowch god post ar gyfer “Cyfeiriad cartref”'],
  ['textbox', 'Cyfeiriad gwaith / Dewch o hyd i’ch cyfeiriad drwy’r cod post'],
  ['button', 'Cyfeiriad gwaith / Dod o hyd i gyfeiriad'],
  [
    'wrong textbox',
    'Cyfeiriad gwaith / Llinell gyfeiriad 1',
    '',
    'Rhowch linell gyfeiriad 1 ar gyfer “Cyfeiriad gwaith”',
  ],
  ['textbox', 'Cyfeiriad gwaith / Llinell gyfeiriad 2 (dewisol)'],
  ['wrong textbox', 'Cyfeiriad gwaith / Tref neu ddinas', '', 'Rhowch dref neu ddinas ar gyfer “Cyfeiriad gwaith”'],
  ['wrong textbox', 'Cyfeiriad gwaith / Cod post', '', 'Rhowch god post ar gyfer “Cyfeiriad gwaith”'],
  [
    'button',
    'Dewis ffeiliau Prawf o gyfeiriad',
    'Gallwch anfon PDF, hyd at 10 MB. Gallwch anfon hyd at 5 ffeil.',
    'Dewiswch ffeil ar gyfer “Prawf o gyfeiriad”',
  ],
  ['wrong textbox', 'Beth ddigwyddodd?', 'Gallwch chi ysgrifennu hyd at 200 nod.', 'Llenwch “Beth ddigwyddodd?”'],
  ['button', 'Parhau'],
  ['button', 'Yn ôl'],
];

const birth = 'Enter a day, month and year for “What is your date of birth?”';
const waste = 'Choose at least one answer for “Which waste do you want us to collect?”';

export const govukStops: readonly Stop[] = [
  ['wrong textbox', 'Full name', '', 'Fill in “Full name”'],
  ['wrong textbox', 'Email address', 'We only use this to answer you', 'Fill in “Email address”'],
  ['wrong textbox', 'Postcode', '', 'Fill in “Postcode”'],
  ['wrong textbox', 'What is your date of birth? / Day', '', birth],
  ['wrong textbox', 'What is your date of birth? / Month', '', birth],
  ['wrong textbox', 'What is your date of birth? / Year', '', birth],
  [
    'wrong radio',
    'How would you prefer to be contacted? / Email',
    '',
    'Choose one answer for “How would you prefer to be contacted?”',
  ],
  ['wrong checkbox', 'Which waste do you want us to collect? / Garden waste', 'Leaves and branches', waste],
  ['wrong checkbox', 'Which waste do you want us to collect? / A sofa', '', waste],
  ['wrong textbox', 'What is the cost, in pounds?', '', 'Fill in “What is the cost, in pounds?”'],
  [
    'wrong combobox',
    'Which part of the district is it in?',
    '',
    'Choose one answer for “Which part of the district is it in?”',
  ],
  [
    'wrong textbox',
    'Can you give more detail?',
    'You can enter up to 200 characters',
    'Fill in “Can you give more detail?”',
  ],
  ['wrong button', 'Upload a photo', '', 'Choose a file for “Upload a photo”'],
  ['button', 'Send'],
];

/** Bootstrap's documentation writes radios without a group: there the mistake alone says what is asked. */
export const bootstrapStops: readonly Stop[] = [
  ['wrong textbox', 'Your name *', '', 'Fill in “Your name”'],
  [
    'wrong textbox',
    'Email address (required)',
    "We'll never share your email with anyone else.",
    'Fill in “Email address”',
  ],
  ['wrong textbox', 'Phone', '', 'Fill in “Phone”'],
  ['wrong spinbutton', 'Amount in pounds', '£', 'Fill in “Amount in pounds”'],
  ['wrong textbox', 'Town or city', '', 'Fill in “Town or city”'],
  // The browser's own: day, month, year and its button.
  ...Array.from({ length: 4 }, () => {
    const stop: Stop = [
      'wrong Date',
      'When did it happen?',
      '',
      'Enter a day, month and year for “When did it happen?”',
    ];
    return stop;
  }),
  ['wrong radio', 'Once', '', 'Choose one answer for “How often does it happen?”'],
  ['wrong combobox', 'Area', '', 'Choose one answer for “Area”'],
  ['wrong textbox', 'What happened?', '', 'Fill in “What happened?”'],
  ['wrong button', 'A photo of it', '', 'Choose a file for “A photo of it”'],
  ['wrong checkbox', 'I agree to the terms', '', 'Tick the box “I agree to the terms” to continue'],
  ['button', 'Submit'],
];

const move = 'Enter a day, month and year for “When did you move?”';
const help = 'Choose at least one answer for “What do you need help with?”';

/** The star is drawn by Drupal's style sheet, which Chromium reads too. */
export const drupalStops: readonly Stop[] = [
  ['wrong textbox', 'Your name *', '', 'Fill in “Your name”'],
  ['wrong textbox', 'Your email *', 'We answer to this address.', 'Fill in “Your email”'],
  ['wrong textbox', 'Rent in pounds *', '', 'Fill in “Rent in pounds”'],
  ['wrong combobox', 'When did you move? * / Day', '', move],
  ['wrong combobox', 'When did you move? * / Month', '', move],
  ['wrong combobox', 'When did you move? * / Year', '', move],
  ['wrong radio', 'Do you own or rent your home? * / Own', '', 'Choose one answer for “Do you own or rent your home?”'],
  ['wrong checkbox', 'What do you need help with? * / Food', '', help],
  ['wrong checkbox', 'What do you need help with? * / Heating', '', help],
  ['wrong combobox', 'Team *', '', 'Choose one answer for “Team”'],
  ['wrong textbox', 'Message *', '', 'Fill in “Message”'],
  ['wrong button', 'Proof of address *', 'One file only. Up to 2 MB.', 'Choose a file for “Proof of address”'],
  ['button', 'Send message'],
];

/** What is said in Welsh around a form whose own words are English. */
export const welshMistakes: Readonly<Record<string, string>> = {
  'Fill in “Full name”': 'Llenwch “Full name”',
  'Fill in “Email address”': 'Llenwch “Email address”',
  'Fill in “Postcode”': 'Llenwch “Postcode”',
  [birth]: 'Rhowch ddiwrnod, mis a blwyddyn ar gyfer “What is your date of birth?”',
  'Choose one answer for “How would you prefer to be contacted?”':
    'Dewiswch un ateb ar gyfer “How would you prefer to be contacted?”',
  [waste]: 'Dewiswch o leiaf un ateb ar gyfer “Which waste do you want us to collect?”',
  'Fill in “What is the cost, in pounds?”': 'Llenwch “What is the cost, in pounds?”',
  'Choose one answer for “Which part of the district is it in?”':
    'Dewiswch un ateb ar gyfer “Which part of the district is it in?”',
  'Fill in “Can you give more detail?”': 'Llenwch “Can you give more detail?”',
  'Choose a file for “Upload a photo”': 'Dewiswch ffeil ar gyfer “Upload a photo”',
  'Fill in “Your name”': 'Llenwch “Your name”',
  'Fill in “Phone”': 'Llenwch “Phone”',
  'Fill in “Amount in pounds”': 'Llenwch “Amount in pounds”',
  'Fill in “Town or city”': 'Llenwch “Town or city”',
  'Enter a day, month and year for “When did it happen?”':
    'Rhowch ddiwrnod, mis a blwyddyn ar gyfer “When did it happen?”',
  'Choose one answer for “How often does it happen?”': 'Dewiswch un ateb ar gyfer “How often does it happen?”',
  'Choose one answer for “Area”': 'Dewiswch un ateb ar gyfer “Area”',
  'Fill in “What happened?”': 'Llenwch “What happened?”',
  'Choose a file for “A photo of it”': 'Dewiswch ffeil ar gyfer “A photo of it”',
  'Tick the box “I agree to the terms” to continue': 'Ticiwch y blwch “I agree to the terms” i barhau',
  'Fill in “Your email”': 'Llenwch “Your email”',
  'Fill in “Rent in pounds”': 'Llenwch “Rent in pounds”',
  [move]: 'Rhowch ddiwrnod, mis a blwyddyn ar gyfer “When did you move?”',
  'Choose one answer for “Do you own or rent your home?”': 'Dewiswch un ateb ar gyfer “Do you own or rent your home?”',
  [help]: 'Dewiswch o leiaf un ateb ar gyfer “What do you need help with?”',
  'Choose one answer for “Team”': 'Dewiswch un ateb ar gyfer “Team”',
  'Fill in “Message”': 'Llenwch “Message”',
  'Choose a file for “Proof of address”': 'Dewiswch ffeil ar gyfer “Proof of address”',
};
