import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../logic/words/language.ts';
import { nearestLanguage } from './nearest-language.ts';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Knows the language of the place on the page where its host stands (the nearest `lang`), and redraws when the page's own `lang` changes. */
export class LanguageController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    return nearestLanguage(this.#host);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    // It may have moved to a part of the page in the other language.
    this.#host.requestUpdate();
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    // One observer for all elements; `lang` elsewhere than on the page's root hardly ever changes in an open page.
    if (hosts.size === 1) observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer?.disconnect();
  }
}
