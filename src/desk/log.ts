import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a fault may say in the log. */
interface LoggedFault {
  readonly [more: string]: unknown;
  readonly type: string;
  readonly code?: string;
  readonly statusCode?: number;
  /** Its code or its name: a parser or a database repeats in its own words what somebody sent. */
  readonly message: string;
  /** Where it happened. */
  readonly stack: string;
}

/**
 * The settings of Fastify's logger: how, what kind of page and how it ended; never who asked, nor what. The address is written as its
 * pattern, "/clearway/api/requests/:reference": what stands in it, and after "?", may be a reference, a key or an email address.
 */
export const deskLogger = {
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? 'none' }),
    res: ({ statusCode }: Partial<Pick<FastifyReply, 'statusCode'>>) => ({ statusCode: statusCode ?? 0 }),
    err: loggedFault,
  },
  hooks: {
    logMethod(
      this: unknown,
      args: [unknown, ...unknown[]],
      method: (this: unknown, ...args: [unknown, ...unknown[]]) => void,
    ): void {
      const [first, ...rest] = args;
      // A logger that gets a fault alone takes its message for the line's own words.
      if (first instanceof Error) return method.call(this, { err: first }, 'fault');
      const hasFault = typeof first === 'object' && first !== null && 'err' in first && first.err instanceof Error;
      if (hasFault) {
        const said = typeof rest[0] === 'string' && rest[0] !== (first.err as Error).message ? rest[0] : 'fault';
        return method.call(this, first, withoutAddresses(said));
      }
      return method.apply(
        this,
        args.map((each) => (typeof each === 'string' ? withoutAddresses(each) : each)) as [unknown, ...unknown[]],
      );
    },
  },
};

/** Fastify names the address itself in a few of its own lines: "Route GET:/a?b not found". `withoutAddresses('GET:/a?b not found') → 'GET:(an address) not found'` */
export const withoutAddresses = (line: string): string =>
  line.replace(/(?<=[A-Z]:|")\/[^\s"]*/g, '(an address)').replace(/\?[^\s"]*=[^\s"]*/g, '');

function loggedFault(fault: Error & { readonly code?: unknown; readonly statusCode?: unknown }): LoggedFault {
  const { name, code, statusCode, stack = '' } = fault;
  return {
    type: name,
    message: typeof code === 'string' ? code : name,
    ...(typeof code === 'string' && { code }),
    ...(typeof statusCode === 'number' && { statusCode }),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
