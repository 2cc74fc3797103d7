import type { SendMailOptions } from 'nodemailer';
import { type Sender } from './driver.ts';
import { oneLine } from './message-text.ts';
import type { OutboxMessage } from './outbox.ts';

/** A message as nodemailer takes it: addresses as parts, which it does not read as a list. */
export const mailOf = (message: OutboxMessage, { name, address }: Sender): SendMailOptions => {
  const { id, recipient, subject, body, language, madeAt } = message;
  return {
    from: { name: oneLine(name), address },
    to: { name: '', address: recipient },
    subject: oneLine(subject),
    text: body,
    date: new Date(madeAt),
    // The same each time that it is tried, so that mail programs see what came twice.
    messageId: `<clearway-${id}-${madeAt.toString(36)}@${address.split('@').at(-1)}>`,
    textEncoding: 'quoted-printable',
    headers: {
      'Content-Language': language,
      // RFC 3834, 5: a program that answers for somebody on holiday leaves this alone; Exchange reads the second one.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};
