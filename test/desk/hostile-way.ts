import type { Answer, HostileDesk } from './hostile-desk.ts';

/** A way by which a text comes in: what is sent, and the answers in which it may be seen. */
export interface Way {
  readonly says: string;
  readonly send: (desk: HostileDesk, text: string) => Promise<readonly Answer[]>;
  /** True where it moves the clock: one text after the other. */
  readonly oneByOne?: boolean;
}

/** What has half a sign in it cannot be written in an address; a browser writes the sign for "something was here". */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
/** What stands in an address after "?". */
export const query = (pairs: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(pairs).map(([name, value]) => [name, wellFormed(value)])).toString();

/** The token that a page carries. */
export const token = (page: string, name = 'cw-token'): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

export interface Sent {
  readonly reference?: string;
}

/** All pages and answers that show a request: to the resident, and to the back office. */
export const viewsOf = async (at: HostileDesk, reference: string): Promise<readonly Answer[]> => {
  const key = at.keyOf(reference);
  const office = { authorization: `Bearer ${at.officeKey}` };
  return Promise.all([
    at.get(`/clearway/form?form=missed-bin&sent=${reference}&key=${key}`),
    at.get(`/clearway/request-tracker?reference=${reference}&key=${key}`),
    at.get(`/clearway/api/requests/${reference}?key=${key}`),
    at.get(`/clearway/api/open311/v2/requests/${reference}.xml`, office),
    at.get(`/clearway/api/open311/v2/requests/${reference}.json`, office),
    at.get(`/clearway/api/open311/v2/servicerequestupdates.xml?service_request_id=${reference}`, office),
  ]);
};
