/**
 * Which files of `parts/` each element needs, all asked for at once: `*` is a file of its own, under its own name, and `+` is what draws
 * a form from its definition or goes around one of the page's own. A new element is one word here; the build makes its file from
 * `elements/<name>/<name>.ts`. What stands on no other part carries its own copies of all that it imports.
 *
 * `{ 'core *': 'opening-times' }` → parts/core-….js and parts/opening-times-….js
 */
export const elements: Readonly<Record<string, string>> = {
  core: 'council status-banner',
  'core *': 'opening-times service-status',
  '*': 'feedback request-tracker survey',
  'form +': 'form',
  'form + fields': 'choice-group date-field field long-text',
  'form + *': 'address-field file-field lookup-field',
};
