/** As many can be read; a list of more is searched. */
const readable = 20;

/** The answers that a select offers, in page order. */
export const answersIn = ({ options }: HTMLSelectElement): readonly HTMLOptionElement[] =>
  [...options].filter((option) => option.value && option.text && !option.hidden && option.matches(':enabled'));

/** True where one answer is chosen out of more than can be read. */
export const isLong = (select: HTMLSelectElement): boolean =>
  select.type === 'select-one' && select.size < 2 && answersIn(select).length > readable;

/** An answer in words; two towns may have a street of one name. */
export const nameOf = ({ text, parentElement }: HTMLOptionElement): string =>
  parentElement instanceof HTMLOptGroupElement ? `${text} (${parentElement.label})` : text;
