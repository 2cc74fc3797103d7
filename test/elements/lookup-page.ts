import { streets } from '../../stories/sample-council/sample-streets.ts';
import { find, placeForm, settle } from '../support/field-suite.ts';

const valueOf = (street: string): string => street.toLowerCase().replaceAll(' ', '-');

/** The streets of the sample council as a select's options. */
export const streetOptions = (chosen = ''): string =>
  streets
    .map((street) => `<option value="${valueOf(street)}"${street === chosen ? ' selected' : ''}>${street}</option>`)
    .join('');

/** A list as the desk and a CMS print it. */
export const lookup = (
  attributes = '',
  select = '',
  options = streetOptions(),
): string => `<cw-lookup-field ${attributes}>
  <label for="street">Which street is it?</label>
  <p id="mistake">Error: Choose the street</p>
  <select id="street" name="street" aria-describedby="mistake" ${select}><option value="">Choose one</option>${options}</select>
</cw-lookup-field>`;

/** A form with a list in it, and what a person and the browser see of it. */
export const placeLookup = async (markup = lookup(), attributes = '') => {
  const form = placeForm(markup, attributes);
  await settle();
  const field = find(form, 'cw-lookup-field');
  const select = find<HTMLSelectElement>(field, 'select');
  const box = field.querySelector<HTMLInputElement>('[role=combobox]') as HTMLInputElement;
  return {
    form,
    field,
    select,
    box,
    /** The rows of the open list. */
    rows: () => [...field.querySelectorAll('[role=listbox]:not([hidden]) [role=option]')].map((row) => row.textContent),
    /** The row that a screen reader is told of. */
    active: () => document.getElementById(box.getAttribute('aria-activedescendant') ?? '-')?.textContent,
    /** What stands under the box. */
    note: () => find(field, '.cw-status').textContent,
    /** What is said aloud. */
    said: () => find(field, '[role=status]').textContent,
  };
};
