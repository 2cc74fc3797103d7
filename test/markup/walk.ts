import type { Content, Tree } from '../../src/markup/tree.ts';

/** All elements of a tree in the order in which they are read, each after those around it. */
export const elementsIn = (content: Content): Tree[] => {
  if (Array.isArray(content)) return (content as readonly Content[]).flatMap(elementsIn);
  if (typeof content !== 'object' || content === null) return [];
  const tree = content as Tree;
  return [tree, ...elementsIn(tree.content)];
};

/** True when an element has a class. */
export const hasClass = ({ attributes }: Tree, name: string): boolean =>
  String(attributes['class'] ?? '')
    .split(' ')
    .includes(name);

/** All that is written in a tree. */
export const textOf = (content: Content): string => {
  if (Array.isArray(content)) return (content as readonly Content[]).map(textOf).join('');
  if (content === undefined || content === null || content === false) return '';
  return typeof content === 'object' ? textOf((content as Tree).content) : String(content);
};

/** The ids that an element names in an attribute. */
export const idsIn = (tree: Tree, attribute: string): string[] =>
  String(tree.attributes[attribute] ?? '')
    .split(' ')
    .filter(Boolean);

export const isControl = ({ tag, attributes }: Tree): boolean =>
  /^(input|select|textarea)$/.test(tag) && attributes['type'] !== 'hidden';
