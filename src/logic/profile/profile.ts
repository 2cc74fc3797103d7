import type { PlainDate, PlainTime } from '../calendar/plain-date.ts';
import type { OpeningHours } from '../opening-hours/opening-hours.ts';
import type { Language, Text } from '../words/language.ts';

/** What every record may carry, so that it has an owner and does not outlive its truth. */
export interface Kept {
  /** Who in the council answers for this record: an id from `owners`. */
  readonly owner?: string;
  /** The day by which somebody must look at this record again. */
  readonly reviewBy?: PlainDate;
  /** First day, inclusive, on which the record is shown. */
  readonly from?: PlainDate;
  /** Last day, inclusive, on which the record is shown. */
  readonly until?: PlainDate;
}

/** A link with its words. */
export interface Link {
  readonly text: Text;
  readonly href: string;
}

/** Something residents come for. `id` is what elements name: `service="missed-bin"`. */
export interface Service extends Kept {
  readonly id: string;
  readonly name: Text;
  /** The number of the service in the Local Government Services List. */
  readonly lgsl?: number;
  /** Who does it: an id from `bodies`. */
  readonly body?: string;
  readonly summary?: Text;
  /** The promise that holds: an id from `standards`. */
  readonly standard?: string;
  readonly channels?: readonly string[];
  readonly payments?: readonly string[];
  /** The page where one does it online. */
  readonly href?: string;
  readonly form?: string;
  /** How to do it without the internet; required when a service is online only. */
  readonly offline?: Text;
  readonly documents?: readonly Text[];
  readonly urgent?: Text;
}

/** How long a thing takes, as the council promises it. */
export interface Standard extends Kept {
  readonly id: string;
  readonly unit: 'working-days' | 'calendar-days' | 'hours';
  readonly acknowledge?: { readonly amount: number };
  readonly resolve: { readonly min?: number; readonly amount: number };
  /** What comes in after this time counts from the next working day. */
  readonly cutOff?: PlainTime;
  /** What it really takes now, when that differs from the promise. */
  readonly current?: { readonly amount: number };
}

/** Hours of something that happens inside a place: an adviser's visit, a cash desk. */
export interface Session extends OpeningHours, Kept {
  readonly id: string;
  readonly name: Text;
  /** What a resident asks for: `ask="adviser"`. */
  readonly ask: string;
  readonly byAppointment?: boolean;
}

/** A postal address in schema.org's words. */
export interface Address {
  readonly streetAddress: string;
  readonly addressLocality?: string;
  readonly postalCode: string;
}

/** Somewhere one can go. */
export interface Place extends OpeningHours, Kept {
  readonly id: string;
  readonly name: Text;
  readonly provider?: Text;
  readonly address?: Address;
  readonly lat?: number;
  readonly lon?: number;
  readonly telephone?: string;
  readonly href?: string;
  readonly sessions?: readonly Session[];
  readonly facilities?: readonly string[];
  readonly services?: readonly string[];
  /** A stopgap that says so and goes by itself after `until`. */
  readonly temporary?: { readonly from?: PlainDate; readonly until?: PlainDate; readonly note: Text };
  /** Shut for a time; `instead` is the id of the place to go to, `note` the reason. `until` is the last day shut; left out, nobody knows yet. */
  readonly closed?: {
    readonly from?: PlainDate;
    readonly until?: PlainDate;
    readonly instead?: string;
    readonly note?: Text;
  };
  readonly travel?: Text;
  readonly access?: Text;
}

/** A route to a person or to an answer. */
export interface Channel extends Kept {
  readonly id: string;
  readonly kind: 'phone' | 'email' | 'chat' | 'visit' | 'post' | 'form' | 'social' | 'member' | 'relay';
  readonly name: Text;
  readonly audience?: readonly ('resident' | 'business' | 'member' | 'staff')[];
  /** A phone number as people read it: "01632 960 100". */
  readonly number?: string;
  readonly href?: string;
  readonly hours?: OpeningHours;
  readonly wait?: Text;
  readonly replyTime?: Text;
  readonly notes?: Text;
}

/** A way to pay. */
export interface Payment extends Kept {
  readonly id: string;
  readonly kind:
    | 'online'
    | 'direct-debit'
    | 'phone'
    | 'cash'
    | 'paypoint'
    | 'post-office'
    | 'bank-transfer'
    | 'standing-order'
    | 'in-person';
  readonly name: Text;
  readonly bills: readonly string[];
  readonly href?: string;
  /** Ids of the places that take it. */
  readonly places?: readonly string[];
  readonly fee?: Text;
  readonly clearsIn?: { readonly amount: number; readonly unit: 'working-days' | 'calendar-days' };
  readonly needs?: readonly Text[];
}

/** An organisation that does things for residents, and which things. */
export interface Body extends Kept {
  readonly id: string;
  readonly name: Text;
  readonly tier: 'district' | 'county' | 'unitary' | 'parish' | 'national' | 'other';
  readonly href: string;
  readonly tasks?: readonly {
    readonly task: Text;
    readonly lgsl?: number;
    readonly href: string;
    readonly reason?: Text;
  }[];
}

/** A team or post that answers for records. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** When they read what residents write: "every Monday". */
  readonly reads?: Text;
}

/**
 * What changes everywhere when `mode` is "emergency" (R58): the words at the top of every page, the routes that still work,
 * and the places that stay open. Places that are not listed are shown as closed.
 */
export interface Emergency {
  readonly title: Text;
  readonly body?: Text;
  readonly instead?: Link;
  /** Ids of the channels that still work. */
  readonly channels?: readonly string[];
  /** Ids of the places that stay open. */
  readonly places?: readonly string[];
}

/** One council in one file: services, standards, places, channels, ways to pay and who does what. */
export interface Profile {
  readonly name: Text;
  readonly kind: 'district' | 'county' | 'unitary' | 'metropolitan' | 'london-borough' | 'parish' | 'other';
  readonly timeZone: string;
  readonly bankHolidays: {
    readonly division: 'england-and-wales' | 'scotland' | 'northern-ireland';
    readonly url?: string;
  };
  readonly languages: readonly Language[];
  readonly mode: 'normal' | 'emergency';
  readonly emergency?: Emergency;
  readonly services: readonly Service[];
  readonly standards: readonly Standard[];
  readonly places: readonly Place[];
  readonly channels: readonly Channel[];
  readonly payments: readonly Payment[];
  readonly bodies: readonly Body[];
  readonly owners: readonly Owner[];
  /** The formats of the council's own references, "AA0000000", each A a letter and each 0 a digit: they are not taken for personal numbers. */
  readonly references?: readonly string[];
  readonly endpoints: {
    readonly status?: string;
    readonly feedback?: string;
    readonly requests?: string;
    readonly appointments?: string;
    readonly waits?: string;
    /** Where form definitions live: "/forms" serves "/forms/missed-bin.json" (`form="missed-bin"`). */
    readonly forms?: string;
    /** Where pages without script live: "/clearway" serves "/clearway/opening-times?place=broadway". */
    readonly pages?: string;
  };
}
