import { isText } from '../../forms/field-types.ts';
import type { Field } from '../../forms/form.ts';

/** The questions of a form that Open311 has parameters of its own for; each at most once. */
export interface OwnPlaces {
  readonly email?: Field;
  readonly phone?: Field;
  readonly name?: Field;
  readonly firstName?: Field;
  readonly lastName?: Field;
  /** Answered by `address_string`: an address, or a text that asks where something is. */
  readonly location?: Field;
  readonly postcode?: Field;
  /** Answered by `description`. */
  readonly description?: Field;
}

/**
 * Finds them among the questions that are given: all of a form, or those that are asked.
 * `ownPlaces(missedBin.steps.flatMap(({ fields }) => fields)).location?.name → 'address'`
 */
export const ownPlaces = (fields: readonly Field[]): OwnPlaces => {
  const first = (fits: (field: Field) => boolean) => fields.find((field) => !isText(field.type) && fits(field));
  const typed = (type: Field['type']) => first((field) => field.type === type);
  const filled = (autocomplete: string) =>
    first((field) => field.type === 'text' && field.autocomplete === autocomplete);
  const location =
    typed('address') ??
    first(({ type, name, autocomplete }) => type === 'text' && (name === 'where' || autocomplete === 'street-address'));
  const places = {
    email: typed('email'),
    phone: typed('phone'),
    name: filled('name'),
    firstName: filled('given-name'),
    lastName: filled('family-name'),
    location,
    postcode: typed('postcode'),
    description: typed('textarea'),
  };
  return Object.fromEntries(Object.entries(places).filter(([, field]) => field));
};

/** The parameter that answers a question, or `attribute[…]` where there is none. `parameterOf(field, ownPlaces(fields)) → 'email'` */
export const parameterOf = (field: Field, places: OwnPlaces): string => {
  const attribute = `attribute[${field.name}]`;
  const is = (place: keyof OwnPlaces): boolean => places[place]?.name === field.name;
  if (is('email')) return 'email';
  if (is('phone')) return 'phone';
  if (is('name')) return 'first_name and last_name';
  if (is('firstName')) return 'first_name';
  if (is('lastName')) return 'last_name';
  if (is('location')) return 'address_string';
  return is('description') ? `${attribute} or description` : attribute;
};
