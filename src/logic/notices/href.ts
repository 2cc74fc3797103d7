/**
 * True for an address that a notice may link to: a page of this site, or https, mailto, tel. A colon before the first "/", "?" or "#"
 * makes a scheme, so "javascript:" cannot get in, however it is spelt. `isSafeHref('/bins') → true`, `isSafeHref('//elsewhere') → false`
 */
export const isSafeHref = (href: string): boolean =>
  /^(?:https:\/\/|mailto:|tel:|(?!\/\/)(?![^/?#]*:))[^\s\\]+$/i.test(href);
