import { ConfigError } from '../config.ts';
import type { MessageDriver, Sender } from './driver.ts';
import { filesDriver } from './files-driver.ts';
import { isRecipient, oneLine } from './message-text.ts';
import { notifyDriver, type NotifyService } from './notify-driver.ts';
import { smtpDriver, type SmtpServer } from './smtp-driver.ts';

/** By which way messages are sent. */
export type MessageSettings = (
  | { readonly kind: 'files'; readonly sender: Sender }
  | { readonly kind: 'smtp'; readonly sender: Sender; readonly server: SmtpServer }
  | { readonly kind: 'notify'; readonly service: NotifyService }
) & {
  /** Where residents find the desk's pages: "https://www.mereham.gov.uk". */
  readonly publicUrl?: string;
};

/** For files that go nowhere: RFC 2606 keeps this name free for ever. */
const nobody: Sender = { name: 'The council', address: 'no-reply@council.invalid' };
const notifyAddress = 'https://api.notifications.service.gov.uk';
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * The settings of messages: CLEARWAY_SMTP with CLEARWAY_FROM, or CLEARWAY_NOTIFY_KEY with CLEARWAY_NOTIFY_TEMPLATE, else files; and
 * CLEARWAY_PUBLIC_URL. What is wrong is said in words that repeat no password and no key. `readMessageSettings({}).kind → 'files'`
 */
export const readMessageSettings = (environment: Readonly<Record<string, string | undefined>>): MessageSettings => {
  const setting = (name: string): string => environment[name]?.trim() ?? '';
  const [smtp, from, key, template] = [
    setting('CLEARWAY_SMTP'),
    setting('CLEARWAY_FROM'),
    setting('CLEARWAY_NOTIFY_KEY'),
    setting('CLEARWAY_NOTIFY_TEMPLATE'),
  ];
  const publicUrl = readOrigin(setting('CLEARWAY_PUBLIC_URL'), 'CLEARWAY_PUBLIC_URL', 'https://www.mereham.gov.uk');
  const shared = publicUrl ? { publicUrl } : {};
  if (smtp && (key || template))
    throw new ConfigError('CLEARWAY_SMTP and CLEARWAY_NOTIFY_KEY are both set. Keep the one that messages go by.');
  if (smtp) return { kind: 'smtp', sender: readSender(from), server: readServer(smtp), ...shared };
  if (!key && !template) return { kind: 'files', sender: from ? readSender(from) : nobody, ...shared };
  const address = readNotifyAddress(setting('CLEARWAY_NOTIFY_URL'));
  return { kind: 'notify', service: { address, ...readKey(key), template: readTemplate(template) }, ...shared };
};

/** The driver that the settings ask for. */
export const openMessageDriver = (
  settings: MessageSettings,
  { data, now = Date.now }: { readonly data: string; readonly now?: () => number },
): MessageDriver => {
  if (settings.kind === 'smtp') return smtpDriver(settings.server, settings.sender);
  return settings.kind === 'notify' ? notifyDriver(settings.service, now) : filesDriver(data, settings.sender);
};

/** What is said about messages when the desk starts. `messageWords({ kind: 'files', … }, '/data')` */
export const messageWords = (settings: MessageSettings, data: string): string => {
  if (settings.kind === 'smtp') return `by the mail server ${settings.server.host}`;
  return settings.kind === 'notify' ? 'by GOV.UK Notify' : `as files in ${data}/messages: nobody gets them`;
};

function readSender(from: string): Sender {
  const [, name = '', address = from] = /^([^<>]*)<([^<>]*)>$/.exec(from) ?? [];
  const sender = { name: oneLine(name.replace(/^\s*"(.*)"\s*$/, '$1')), address: address.trim() };
  if (isRecipient(sender.address) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(from)) return sender;
  throw new ConfigError(
    'CLEARWAY_FROM says who emails come from. Write it like Mereham District Council <no-reply@mereham.gov.uk>.',
  );
}

function readServer(smtp: string): SmtpServer {
  const url = /^smtps?:\/\//.test(smtp) && URL.canParse(smtp) ? new URL(smtp) : undefined;
  const [user, password] = [decoded(url?.username), decoded(url?.password)];
  if (!url?.hostname || user === undefined || password === undefined || !/^\/?$/.test(url.pathname) || url.search)
    // It may hold a password: it is not repeated.
    throw new ConfigError(
      'CLEARWAY_SMTP is not the address of a mail server. Write it like smtp://user:password@mail.example.org:587, with signs such as @ or / in the password written as %40 or %2F.',
    );
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(user && { user, password }),
  };
}

const decoded = (text = ''): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Notify's keys are a name, the id of the service and the secret, with hyphens between; a name may hold hyphens too. */
function readKey(key: string): { readonly serviceId: string; readonly secret: string } {
  const [, serviceId, secret] = new RegExp(`(?:^|-)(${uuid})-(${uuid})$`, 'i').exec(key) ?? [];
  if (serviceId && secret) return { serviceId, secret };
  throw new ConfigError(
    'CLEARWAY_NOTIFY_KEY is not a key of GOV.UK Notify. Copy the whole key from "API integration": its name, then two long ids with a hyphen between.',
  );
}

function readTemplate(template: string): string {
  if (new RegExp(`^${uuid}$`, 'i').test(template)) return template;
  throw new ConfigError(
    'CLEARWAY_NOTIFY_TEMPLATE is not the id of a template. Make an email template with the subject ((subject)) and the message ((body)), and copy its template ID.',
  );
}

/** Another address of Notify, for tests. What residents wrote does not travel in the open. */
function readNotifyAddress(text: string): string {
  const address = readOrigin(text, 'CLEARWAY_NOTIFY_URL', notifyAddress) ?? notifyAddress;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return address;
  throw new ConfigError('CLEARWAY_NOTIFY_URL must begin with https://. Leave it out unless you test.');
}

function readOrigin(text: string, name: string, example: string): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username)
    return url.origin;
  throw new ConfigError(`${name} is not the address of a site. Write it like ${example}, with nothing after the name.`);
}
