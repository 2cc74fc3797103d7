import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

/** What a mail server was told for one message. */
export interface Delivery {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, with the doubled dots of RFC 5321, 4.5.2, made single. */
  readonly bytes: Buffer;
}

export interface MailServer {
  readonly port: number;
  readonly deliveries: readonly Delivery[];
  /** Every command as it came, but for the lines of messages. */
  readonly commands: readonly string[];
}

/** What it answers in place of "250 OK", by the beginning of a command: `{ 'RCPT TO': '550 5.1.1 <ann@example.org> unknown' }`. */
type Answers = Readonly<Record<string, string>>;

/** A mail server that knows enough of RFC 5321 to be sent to, on this computer; it ends with the test. */
export async function startMailServer(
  t: TestContext,
  answers: Answers = {},
  extensions: readonly string[] = [],
): Promise<MailServer> {
  const deliveries: Delivery[] = [];
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let [waiting, from, isData] = ['', '', false];
    let to: string[] = [];
    const say = (line: string) => socket.write(`${line}\r\n`);
    const answer = (command: string): void => {
      commands.push(command);
      const own = Object.entries(answers).find(([start]) => command.toUpperCase().startsWith(start))?.[1];
      if (own === 'silence') return;
      if (own !== undefined) return void say(own);
      const [, verb = '', address = ''] =
        /^(EHLO|HELO|MAIL FROM|RCPT TO|AUTH|DATA|QUIT|RSET|\w+)(?::?\s*<?([^>]*)>?)?/i.exec(command) ?? [];
      if (/^EHLO/i.test(verb))
        return void socket.write(
          [...extensions, '8BITMIME']
            .map((line, index, all) => `250${index === all.length - 1 ? ' ' : '-'}${line}\r\n`)
            .join(''),
        );
      if (/^AUTH/i.test(verb)) return void say('235 2.7.0 Hello');
      if (/^MAIL/i.test(verb)) from = address;
      if (/^RCPT/i.test(verb)) to.push(address);
      if (/^DATA/i.test(verb)) {
        isData = true;
        return void say('354 Go on');
      }
      if (/^QUIT/i.test(verb)) return void socket.end('221 Bye\r\n');
      say('250 OK');
    };
    socket.on('data', (piece: Buffer) => {
      waiting += piece.toString('latin1');
      for (;;) {
        const mark = isData ? '\r\n.\r\n' : '\r\n';
        const end = waiting.indexOf(mark);
        if (end < 0) return;
        const found = waiting.slice(0, end);
        waiting = waiting.slice(end + mark.length);
        if (!isData) {
          answer(found);
          continue;
        }
        isData = false;
        deliveries.push({ from, to, bytes: Buffer.from(`${found}\r\n`.replace(/^\.\./gm, '.'), 'latin1') });
        to = [];
        say('250 Taken');
      }
    });
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    say('220 test ESMTP');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, deliveries, commands };
}
