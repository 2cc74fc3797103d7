import { controlsOf } from '../../behaviours/controls.ts';

/** An address is written by anybody: it may give a word or two, never a page of text. */
const most = 200;

/** Fills boxes for one line that the author has named (`prefill="bin street"`) from the page's own address, where nothing stands yet. */
export const fillFromAddress = (form: HTMLFormElement, names: string | null): void => {
  const allowed = names?.split(/\s+/).filter(Boolean) ?? [];
  if (allowed.length === 0) return;
  const query = new URLSearchParams(location.search);
  for (const control of controlsOf(form)) {
    const given = query.get(control.name)?.trim();
    if (
      given &&
      given.length <= most &&
      allowed.includes(control.name) &&
      !control.value &&
      /^(text|search)$/.test(control.type)
    )
      control.value = given;
  }
};
