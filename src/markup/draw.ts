import type { Content, Tree } from './tree.ts';

const isTree = (content: Content): content is Tree =>
  typeof content === 'object' && content !== null && 'tag' in content;

const append = (parent: Node, content: Content): void => {
  if (Array.isArray(content)) for (const each of content as readonly Content[]) append(parent, each);
  else if (isTree(content)) parent.appendChild(draw(content));
  else if (content !== undefined && content !== null && content !== false)
    parent.appendChild(document.createTextNode(`${content as string | number}`));
};

/** A tree as elements of this page: names and text only, so there is nothing for Trusted Types to refuse. `draw(element('p', {}, 'Hello'))` */
export const draw = ({ tag, attributes, content }: Tree): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  append(made, content);
  return made;
};
