import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { read } from './form-box.ts';

describe('the dates of a form', () => {
  const parts = (names: readonly string[], more = html``) =>
    html`<fieldset>
      <legend>Born</legend>
      ${names.map((name) => html`<input name=${name} aria-label=${name} value=${name} />`)}${more}
    </fieldset>`;
  for (const names of [
    ['dob-day', 'dob-month', 'dob-year'],
    ['dob[day]', 'dob[month]', 'dob[year]'],
    ['dob_day', 'dob_month', 'dob_year'],
    ['dobDay', 'dobMonth', 'dobYear'],
    ['Dob.Day', 'Dob.Month', 'Dob.Year'],
    ['dob(3i)', 'dob(2i)', 'dob(1i)'],
    ['dob-dd', 'dob-mm', 'dob-yyyy'],
    ['dob-month', 'dob-day', 'dob-year'],
  ])
    it(`are three boxes called ${names.join(', ')}`, () => {
      const { fields, entries, controls } = read(parts(names));
      expect(fields.map(({ type, label }) => [type, label])).to.deep.equal([['date', 'Born']]);
      const name = fields[0]?.name ?? '';
      const day = names.find((each) => /day|3i|dd/i.test(each)) ?? '';
      expect(entries[`${name}-day`]).to.deep.equal([day]);
      expect(controls(`${name}-day`).map((control) => control.name)).to.deep.equal([day]);
    });

  it('are known by their autofill tokens', () => {
    const { fields } = read(html`
      <fieldset id="birth">
        <legend>Born</legend>
        ${['day', 'month', 'year'].map((part, at) => html`<input name="q${at}" aria-label=${part} autocomplete="bday-${part}" />`)}
      </fieldset>
    `);
    expect(fields.map(({ type, name }) => [type, name])).to.deep.equal([['date', 'birth']]);
  });

  it('are any three boxes in a cw-date-field, in this order', () => {
    const { entries, fields } = read(html`
      <fieldset>
        <legend>Moved in</legend>
        <cw-date-field name="moved" required>
          ${['a', 'b', 'c'].map((name) => html`<input name=${name} aria-label=${name} value=${name} />`)}
        </cw-date-field>
      </fieldset>
    `);
    expect(fields[0]).to.include({ type: 'date', name: 'moved', label: 'Moved in', required: true });
    expect(entries).to.deep.equal({ 'moved-day': ['a'], 'moved-month': ['b'], 'moved-year': ['c'] });
  });

  it('may be two in one group', () => {
    const both = ['from-day', 'from-month', 'from-year', 'to-day', 'to-month', 'to-year'];
    expect(read(parts(both)).fields.map(({ name }) => name)).to.deep.equal(['from', 'to']);
  });

  for (const [what, content] of [
    ['a month and a year of a bank card', parts(['card-month', 'card-year'])],
    ['boxes of different dates', parts(['a-day', 'b-month', 'c-year'])],
    ['boxes without a group', html`${['d-day', 'd-month', 'd-year'].map((name) => html`<input name=${name} />`)}`],
    ['a birthday', html`<fieldset><input name="birthday" /></fieldset>`],
  ] as const)
    it(`are not ${what}`, () => {
      expect(read(content).fields.map(({ type }) => type)).to.not.include('date');
    });

  it('are also boxes of the browser’s own', () => {
    const { entries, controls } = read(html`<input type="date" name="when" value="2026-11-05" />`);
    expect(entries).to.deep.equal({ 'when-day': ['05'], 'when-month': ['11'], 'when-year': ['2026'] });
    expect(controls('when-day')).to.deep.equal([...controls('when-year')]);
  });
});
