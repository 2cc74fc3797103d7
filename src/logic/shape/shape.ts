/** Holds the type that a shape reads; it never exists at run time. */
declare const reads: unique symbol;

/** What one value may be: `take` answers the tidy value, or undefined when it is wrong. */
export interface Single {
  readonly kind: 'single';
  readonly is:
    | 'words'
    | 'id'
    | 'date'
    | 'time'
    | 'endTime'
    | 'timeStamp'
    | 'number'
    | 'flag'
    | 'link'
    | 'phone'
    | 'email'
    | 'zone'
    | 'fit'
    | 'one';
  /** What to write, to follow "Write": "a time with the 24-hour clock". */
  readonly write: string;
  /** An example; left out where `write` names all that may stand. */
  readonly like?: unknown;
  readonly take: (value: unknown) => unknown;
  readonly values?: readonly string[];
  /** The regular expression of a `fit`. */
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** Words for residents: one string, or one for each language. */
export interface Wording {
  readonly kind: 'text';
}

/** Many of the same; with `alone`, one that stands by itself is read as a list of one. */
export interface Listing {
  readonly kind: 'list';
  readonly of: Form;
  readonly alone?: boolean;
}

/** Named fields in curly brackets. */
export interface Group {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Slot>>;
  readonly like?: unknown;
}

/** Any shape, without the type that it reads. */
export type Form = Single | Wording | Listing | Group;

/**
 * What becomes of a record when a field is missing or wrong. required: the record is left out in both cases;
 * optional: the field is left out; vital: may be missing, but when it is wrong the record is left out.
 */
export interface Slot {
  readonly of: Form;
  readonly need: 'required' | 'optional' | 'vital';
  /** Stands in for a missing or wrong field. */
  readonly otherwise?: unknown;
}

/** A table that says how to read a `T`; a shape of a wider or narrower type does not fit. */
export type Shape<T> = Form & { readonly [reads]?: (value: T) => T };

/** A field that is always there once the record is read. */
export interface SureField<T> extends Slot {
  readonly need: 'required';
  readonly of: Shape<T>;
}

/** A field that may be missing. */
export interface LooseField<T> extends Slot {
  readonly need: 'optional' | 'vital';
  readonly of: Shape<T>;
}

/** One field for every key of `T`: a forgotten key, or a shape of the wrong type, does not compile. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? LooseField<Exclude<T[K], undefined>> : SureField<T[K]>;
};

/** A field without which its record says nothing. */
export const required = <T>(of: Shape<T>): SureField<T> => ({ of, need: 'required' });

/** A field that may be missing; when it is wrong, only the field is left out. */
export const optional = <T>(of: Shape<T>): LooseField<T> => ({ of, need: 'optional' });

/** A field that may be missing, but when it is wrong its record would mislead: a rule that lost its day means every day. */
export const vital = <T>(of: Shape<T>): LooseField<T> => ({ of, need: 'vital' });

/** A field that is filled in with `value` when it is missing or wrong. */
export const otherwise = <T>(of: Shape<T>, value: T): SureField<T> => ({ of, need: 'required', otherwise: value });

/** Many of the same, in square brackets. */
export const list = <T>(of: Shape<T>): Shape<readonly T[]> => ({ kind: 'list', of });

/** A list where a single one may stand without brackets. `"Monday" → ["Monday"]` */
export const oneOrMany = <T>(of: Shape<T>): Shape<readonly T[]> => ({ kind: 'list', of, alone: true });

/** Named fields; `like` is an example for people, needed when no field is required. */
export const record = <T>(fields: Fields<T>, like?: Partial<T>): Shape<T> => ({ kind: 'record', fields, like });
