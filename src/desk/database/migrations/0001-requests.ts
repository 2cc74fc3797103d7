import { sql, type Kysely } from 'kysely';

/** Settings, requests and what happened to them, uploads, and the keys of back offices. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  const statements = [
    sql`create table setting (name text primary key, value text not null)`,
    sql`create table request (
      reference text primary key,
      key_hash text not null unique,
      entries_hash text not null,
      form text not null,
      title jsonb not null,
      service text,
      owner text,
      language text not null,
      channel text not null,
      received_at timestamptz not null,
      updated_at timestamptz not null,
      state text not null,
      promised jsonb,
      due_at timestamptz,
      closed_at timestamptz,
      outcome text check (outcome in ('yes', 'no')))`,
    sql`create index request_received on request (received_at desc)`,
    sql`create index request_updated on request (updated_at)`,
    sql`create index request_due on request (due_at) where closed_at is null`,
    sql`create table request_person (
      reference text primary key references request on delete cascade,
      entries jsonb not null,
      answers jsonb not null,
      name text,
      email text,
      phone text,
      postcode text,
      address text,
      more jsonb not null default '{}',
      erase_after date)`,
    sql`create index request_person_erase on request_person (erase_after)`,
    sql`create table request_event (
      id bigint generated always as identity primary key,
      reference text not null references request on delete cascade,
      update_key text,
      at timestamptz not null,
      kind text not null,
      state text not null,
      note text,
      by text not null,
      unique (reference, update_key))`,
    sql`create index request_event_at on request_event (at)`,
    sql`create table upload (
      id text primary key,
      hash text not null,
      name text not null,
      size integer not null,
      type text not null,
      received_at timestamptz not null,
      reference text references request on delete set null)`,
    sql`create index upload_hash on upload (hash)`,
    sql`create index upload_reference on upload (reference)`,
    sql`create table api_key (hash text primary key, name text not null, made_at timestamptz not null)`,
  ];
  for (const statement of statements) await statement.execute(database);
};
