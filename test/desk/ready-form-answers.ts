import type { Entries } from '../../src/logic/forms/form.ts';

const reply: Entries = { name: ['Ceri Example'], 'reply-by': ['phone'], phone: ['07700 900 123'] };
const address: Entries = {
  'address-line-1': ['12 The Broadway'],
  'address-town': ['Mereham'],
  'address-postcode': ['mh12zb'],
};

/** What people write in the ready forms, way by way, as a browser would send it in the sample's week. */
export const readyAnswers: readonly (readonly [form: string, says: string, entries: Entries])[] = [
  [
    'missed-bin',
    'a bin that was out',
    {
      bin: ['blue'],
      'missed-on-day': ['23'],
      'missed-on-month': ['11'],
      'missed-on-year': ['2026'],
      'out-by-6am': ['yes'],
      ...address,
      ...reply,
    },
  ],
  [
    'bulky-waste',
    'a sofa and a fridge',
    { things: ['sofa', 'fridge'], 'how-many': ['2'], where: ['front'], weekday: ['any'], ...address, ...reply },
  ],
  [
    'bulky-waste',
    'something else, which cannot be carried out',
    {
      things: ['none'],
      'other-things': ['A piano'],
      'how-many': ['1'],
      where: ['inside'],
      weekday: ['friday'],
      ...address,
      ...reply,
    },
  ],
  [
    'pothole',
    'in a car park of ours',
    {
      where: ['By the ticket machine'],
      'how-bad': ['small'],
      what: ['Like a plate'],
      land: ['car-park'],
      'car-park': ['station-yard'],
      ...reply,
    },
  ],
  [
    'pothole',
    'on private land',
    {
      where: ['Behind the bakery'],
      'how-bad': ['damage'],
      what: ['Deep'],
      land: ['private'],
      'owner-told': ['unknown'],
      ...reply,
    },
  ],
  [
    'complaint',
    'an answer by post',
    {
      about: ['bins'],
      'what-happened': ['Nobody came.'],
      'put-right': ['Come.'],
      ...reply,
      'reply-by': ['post'],
      ...address,
    },
  ],
  ['contact-us', 'a question about something else', { topic: ['other'], message: ['When is the market?'], ...reply }],
  [
    'homelessness',
    'tonight, through a friend',
    {
      when: ['tonight'],
      who: ['only-me'],
      name: ['Ceri'],
      'reach-by': ['friend'],
      'friend-name': ['Sam'],
      'friend-phone': ['07700 900 124'],
      'message-safe': ['no'],
    },
  ],
  [
    'homelessness',
    'a family in the next weeks',
    {
      when: ['8-weeks'],
      who: ['partner', 'children'],
      happening: ['landlord'],
      name: ['Ceri'],
      'reach-by': ['text'],
      phone: ['07700 900 123'],
      'message-safe': ['yes'],
    },
  ],
  [
    'proof-of-address',
    'brought in',
    { account: ['3021 4567'], document: ['bill'], 'proof-later': ['bring-in'], ...address, ...reply },
  ],
  [
    'proof-of-address',
    'a photo, without an account',
    {
      document: ['bank'],
      proof: ['{"id":"a1","name":"letter.jpg","size":80000,"type":"image/jpeg"}'],
      ...address,
      ...reply,
    },
  ],
  [
    'benefit-change',
    'new wages and a new rent',
    {
      who: ['me'],
      'what-changed': ['income', 'rent'],
      'changed-on-day': ['2'],
      'changed-on-month': ['November'],
      'changed-on-year': ['2026'],
      'new-income': ['£1,240.50'],
      'how-often': ['month'],
      details: ['The rent is £700 now.'],
      'national-insurance': ['ab123456c'],
      ...reply,
    },
  ],
  [
    'benefit-change',
    'savings',
    {
      who: ['partner'],
      'what-changed': ['savings'],
      'changed-on-day': ['20'],
      'changed-on-month': ['11'],
      'changed-on-year': ['2026'],
      'new-savings': ['6000'],
      'national-insurance': ['AB 12 34 56 C'],
      ...reply,
    },
  ],
];
