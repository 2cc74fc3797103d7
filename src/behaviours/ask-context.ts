/**
 * What a part of the page shares under a key, asked for once, without lit: an event of the web components' community protocol for
 * contexts, which `@lit/context` answers at once. Undefined where nobody shares it.
 */
export const askContext = <Value>(element: Element, key: symbol): Value | undefined => {
  let answer: Value | undefined;
  element.dispatchEvent(
    Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: key,
      contextTarget: element,
      callback: (value: Value | undefined) => (answer = value),
    }),
  );
  return answer;
};
