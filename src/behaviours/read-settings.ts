import type { Field } from '../logic/forms/form.ts';

/** What the attributes of a Clearway field say of its question; they win over what its control says. */
export const settingsOf = (wrapper: Element | null): Partial<Field> => {
  const text = (name: string): string | undefined => wrapper?.getAttribute(name) || undefined;
  const number = (name: string): number | undefined => Number(text(name)) || undefined;
  const isLong = wrapper?.localName === 'cw-long-text';
  const most = isLong ? (text('unit') === 'words' ? 'maxWords' : 'maxLength') : undefined;
  const settings: Partial<Field> = {
    // The element's own check knows what it is not.
    type: wrapper?.localName === 'cw-field' ? (text('type') as Field['type'] | undefined) : undefined,
    message: text('message'),
    pattern: text('pattern'),
    patternMessage: text('pattern-message'),
    min: isLong ? undefined : text('min'),
    max: isLong ? undefined : text('max'),
    maxLength: number('max-length'),
    maxWords: number('max-words'),
    maxMegabytes: number('max-mb'),
    maxFiles: number('max-files'),
    accept: text('accept')?.split(/[\s,]+/),
    ...(wrapper?.hasAttribute('required') && { required: true }),
    ...(most && { [most]: number('max') }),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
};
