/** A message as a mail program reads it. */
export interface ReadMail {
  /** Each header once or more, by its name in small letters, unfolded and decoded. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly header: (name: string) => string | undefined;
  readonly text: string;
}

const fromQuoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

/** RFC 2047: "=?UTF-8?Q?Mae_eich?= =?UTF-8?B?…?=". */
const decodedWords = (value: string): string =>
  value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_whole, way: string, text: string) =>
      (way.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : fromQuoted(text.replaceAll('_', ' '))).toString(),
    );

/** Reads a message of one plain text, written by RFC 5322: what is not so throws. */
export function readMail(bytes: Buffer): ReadMail {
  const whole = bytes.toString('latin1');
  if (/[^\r]\n|\r[^\n]/.test(whole)) throw new Error('A line does not end with CR LF.');
  if (/[^\x20-\x7e\r\n\t]/.test(whole)) throw new Error('There is a sign that is not of ASCII.');
  if (whole.split('\r\n').some((line) => line.length > 998)) throw new Error('A line is too long.');
  const end = whole.indexOf('\r\n\r\n');
  const headers = whole
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => {
      const [, name, value = ''] = /^([\w-]+): ?(.*)$/.exec(line) ?? [];
      if (!name) throw new Error(`"${line}" is no header.`);
      return [name.toLowerCase(), decodedWords(value)] as const;
    });
  const header = (wanted: string) => headers.find(([name]) => name === wanted)?.[1];
  const body = whole.slice(end + 4);
  const way = header('content-transfer-encoding');
  const plain = way === 'quoted-printable' ? fromQuoted(body.replace(/=\r\n/g, '')) : Buffer.from(body, 'latin1');
  return { headers, header, text: plain.toString().replaceAll('\r\n', '\n') };
}
