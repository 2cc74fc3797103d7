import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkField } from '../../../src/logic/forms/check-field.ts';
import { dayOf } from '../../../src/logic/forms/read-date.ts';

const days: [parts: readonly [string, string, string], day: string | undefined][] = [
  [['27', '3', '1980'], '1980-03-27'],
  [[' 27 ', '03', '1980 '], '1980-03-27'],
  [['27th', 'March', '1980'], '1980-03-27'],
  [['27', 'mar', '1980'], '1980-03-27'],
  [['27', 'Sept', '1980'], '1980-09-27'],
  [['27', 'Mawrth', '1980'], '1980-03-27'],
  [['26', 'Dachwedd', '2026'], '2026-11-26'],
  [['29', '2', '2024'], '2024-02-29'],
  [['29', '2', '2026'], undefined],
  [['31', '4', '2026'], undefined],
  [['27', '13', '1980'], undefined],
  [['27', 'Marchember?', '1980'], '1980-03-27'],
  [['27', 'Octember', '1980'], '1980-10-27'],
  [['27', 'soon', '1980'], undefined],
  [['27', '3', '80'], undefined],
  [['27', '', '1980'], undefined],
  [['', '', ''], undefined],
];
for (const [parts, day] of days)
  test(`three boxes "${parts.join(' ')}" hold ${day ?? 'no day'}, and the check of a form agrees`, () => {
    assert.equal(dayOf(parts), day);
    const [d, m, y] = parts;
    const { answer } = checkField(
      { type: 'date', name: 'seen', label: 'When did you see it?' },
      { 'seen-day': [d], 'seen-month': [m], 'seen-year': [y] },
      { language: 'en', today: '2026-11-25' },
    );
    assert.equal(answer, day);
  });
