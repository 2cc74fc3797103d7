import { isIP } from 'node:net';
import nodemailer from 'nodemailer';
import { MessageProblem, type MessageDriver, type Sender } from './driver.ts';
import { mailOf } from './mail.ts';

/** A mail server. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** True where the connection is encrypted from its first byte ("smtps://"). */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
}

const isThisComputer = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/**
 * Sends by a mail server. A password goes only over an encrypted connection, except to this computer; without a password the
 * connection is encrypted where the server offers it.
 */
export const smtpDriver = ({ host, port, secure, user, password }: SmtpServer, sender: Sender): MessageDriver => {
  const transport = nodemailer.createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && user !== undefined && !isThisComputer(host),
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    name: 'SMTP',
    async send(message) {
      try {
        await transport.sendMail(mailOf(message, sender));
      } catch (error) {
        throw problemOf(error);
      }
    },
  };
};

/** What a server says may hold the address: only its number is kept. Who changes a wrong password saves the messages that waited. */
function problemOf(error: unknown): MessageProblem {
  const { code, command, responseCode } = error as {
    readonly code?: string;
    readonly command?: string;
    readonly responseCode?: number | false;
  };
  const number = responseCode ? ` (${responseCode})` : '';
  if (command === 'RCPT TO' && responseCode && responseCode >= 500)
    return new MessageProblem(`The mail server does not take mail for this address${number}.`, { isFinal: true });
  if (code === 'EAUTH')
    return new MessageProblem(`The mail server does not know our name and password${number}. Check CLEARWAY_SMTP.`);
  if (code === 'ETLS')
    return new MessageProblem('The connection to the mail server cannot be encrypted. Check CLEARWAY_SMTP.');
  if (responseCode) return new MessageProblem(`The mail server did not take it now${number}.`);
  return new MessageProblem(`The mail server does not answer${code ? ` (${code})` : ''}.`);
}
