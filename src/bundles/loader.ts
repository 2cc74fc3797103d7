import { startLoader } from '../behaviours/loader.ts';
import { elements } from './elements.data.ts';

/** Gets a file of `parts/`. The build writes it, because it alone knows the hash that all their names carry. */
declare const importPart: (name: string) => Promise<unknown>;

startLoader(
  Object.values(elements).join(' ').split(' '),
  (name) =>
    Promise.all(
      (Object.keys(elements).find((parts) => elements[parts]?.split(' ').includes(name)) ?? '')
        .replace('*', name)
        .replace('+', document.querySelector('cw-form[form],[definition]') ? 'definition fields checks' : 'wrapped')
        .split(' ')
        .map(importPart),
    ),
  [...document.scripts].find((script) => script.src === import.meta.url) ?? null,
);
