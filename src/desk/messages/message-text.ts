import { tidied } from '../../logic/forms/tidy-entry.ts';

// Signs that turn the direction of writing, and other invisible ones: a subject with them can be read as another one. The two joiners
// stay: Persian, Hindi and the emoji of a family need them.
const hidden = /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}]/gu;
const longestSubject = 200;
const longestBody = 20_000;

const cut = (text: string, most: number): string => [...text].slice(0, most).join('');

/**
 * True for one address and nothing else, by the rule of the forms: no line break, comma, quotation mark or angle bracket can be in it,
 * so that a message never goes to a second person, and no line of its own gets into its head.
 * `isRecipient('ann@example.org') → true`, `isRecipient('ann@example.org\r\nBcc: bob@example.org') → false`
 */
export const isRecipient = (address: string): boolean => tidied('email', address) === address;

/** A subject on one line. `oneLine('Your bin\r\nBcc: bob@example.org') → 'Your bin Bcc: bob@example.org'` */
export const oneLine = (text: string): string =>
  cut(
    text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
      .replace(hidden, '')
      .replace(/ +/g, ' ')
      // RFC 2047: mail programs read "=?utf-8?Q?=0A?=" as a line break, and nodemailer leaves it as it is.
      .replaceAll('=?', '= ?')
      .trim(),
    longestSubject,
  ).trim();

/** Lines of a body, each ended by "\n", with nothing that a mail program or PostgreSQL stumbles over. */
export const plainBody = (text: string): string =>
  cut(
    text
      .replace(/\r\n?|[\v\f\u0085\p{Zl}\p{Zp}]/gu, '\n')
      .replace(hidden, '')
      // What is left of control signs, a NUL among them, which no text in PostgreSQL can hold.
      .replace(/(?![\n\t])\p{Cc}/gu, '')
      .trimEnd(),
    longestBody,
  );
