import { plainText } from './tidy-text.ts';

// The areas after 01 with numbers of 10 digits in Ofcom's plan; anywhere else such a number lacks a digit.
const short =
  '204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|697|726|744|750|768|827|837|884|900|905|935|946|949|963|995';
const shape = RegExp(`^0(?:1\\d{9}|1(?:${short})\\d{5}|800\\d{6,7}|[2-35789]\\d{9})$`);

/**
 * A phone number in groups that people can read aloud, or undefined. A number from abroad keeps the groups that were typed. Short
 * numbers such as 101 are not taken: a council asks for a number that it can call back.
 * `tidyPhone('+44 (0)1632 960001') → '01632 960 001'`
 */
export const tidyPhone = (typed: string): string | undefined => {
  const [, number = '', extension] =
    /^(?:tel:)?([\d +().,/-]+?)(?:(?:ext?|est|x)[ .:]*(\d{1,6}))?$/i.exec(plainText(typed)) ?? [];
  const groups = number
    .replace('(0)', ' ')
    .replace(/[^\d+]+/g, ' ')
    .trim();
  const digits = groups.replaceAll(' ', '');
  const british = digits.replace(/^(?:(?:\+|00)44|44(?=0?\d{10}$))0?/, '0');
  let tidy: string | undefined;
  if (shape.test(british))
    // 020, 0121 and 0113, 0300 and 0800, then all others.
    tidy = british.replace(/^(02.|01(?:1.|.1)|0[3589]..|.{5})/, '$1 ').replace(/ (\d{3,4}?)(\d{3,4})$/, ' $1 $2');
  else if (/^(?:\+|00)(?!44)[1-9]\d{7,14}$/.test(digits)) tidy = groups.replace(/^(?:\+|0 ?0) ?/, '+');
  return tidy && extension ? `${tidy} ext ${extension}` : tidy;
};
