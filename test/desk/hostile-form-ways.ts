import { missedBinWith, newKey, type Pairs } from './hostile-desk.ts';
import { token, viewsOf, type Sent, type Way } from './hostile-way.ts';

const form =
  (answers: (text: string) => Readonly<Record<string, readonly string[]>>): Way['send'] =>
  async (at, text) => {
    const sent = await at.post('/forms/missed-bin', { entries: missedBinWith(answers(text)), language: 'en' });
    const { reference } = sent.json<Sent>();
    return sent.statusCode === 201 && reference ? [sent, ...(await viewsOf(at, reference))] : [sent];
  };

const pairsOf = (entries: Readonly<Record<string, readonly string[]>>): Pairs =>
  Object.entries(entries).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));

/** By which ways words come in on a form. A new way in needs a line here. */
export const formWays: readonly Way[] = [
  {
    says: 'a name on a form that is answered by email',
    send: form((text) => ({ name: [text], 'reply-by': ['email'], email: ['ann@example.org'] })),
  },
  {
    says: 'a long answer on a form, and a line of an address',
    send: form((text) => ({ 'anything-else': [text], 'address-line-1': [text || '1 Mill Lane'] })),
  },
  { says: 'an email address on a form', send: form((text) => ({ 'reply-by': ['email'], email: [text] })) },
  {
    says: 'every question of a form, and its language',
    async send(at, text) {
      const entries = Object.fromEntries(Object.keys(missedBinWith({})).map((name) => [name, [text]]));
      return [await at.post('/forms/missed-bin', { entries: { ...entries, [text]: [text] }, language: text })];
    },
  },
  {
    says: 'a form without script, up to its confirmation',
    async send(at, text) {
      const address = '/clearway/form?form=missed-bin&lang=en';
      const answers = pairsOf(missedBinWith({ name: [text], 'anything-else': [text] }));
      const check = await at.submit(address, [['cw-page', 'more'], ['cw-go', 'next'], ...answers]);
      const sent = await at.submit(address, [
        ['cw-page', 'check'],
        ['cw-go', 'send'],
        ['cw-key', newKey()],
        ['cw-token', token(check.body)],
        ...answers,
      ]);
      const { location } = sent.headers;
      return [check, sent, ...(location ? [await at.get(location)] : [])];
    },
  },
  {
    says: 'a form without script, in every field that people do not see',
    async send(at, text) {
      const hidden = ['cw-page', 'cw-go', 'cw-key', 'cw-token', 'cw-changing', 'website', text];
      return [
        await at.submit('/clearway/form?form=missed-bin', [
          ...hidden.map((name): [string, string] => [name, text]),
          ...pairsOf(missedBinWith({})),
        ]),
      ];
    },
  },
];
