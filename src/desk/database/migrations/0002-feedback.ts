import { sql, type Kysely } from 'kysely';

/** Feedback and surveys: one row a press, comments apart because they may name somebody, and how often each question was seen. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  const statements = [
    sql`create table feedback (
      press text primary key,
      at timestamptz not null,
      answer text not null check (answer in ('yes', 'no', 'wrong')),
      service text,
      page text,
      language text not null)`,
    sql`create index feedback_at on feedback (at)`,
    sql`create table feedback_comment (
      press text primary key references feedback on delete cascade,
      at timestamptz not null,
      comment text not null,
      erase_after date not null)`,
    sql`create table survey (
      press text primary key,
      at timestamptz not null,
      score smallint not null check (score between 1 and 5),
      service text,
      place text,
      stage text not null check (stage in ('front-desk', 'service-team')),
      language text not null)`,
    sql`create index survey_at on survey (at)`,
    sql`create table survey_comment (
      press text primary key references survey on delete cascade,
      at timestamptz not null,
      comment text not null,
      erase_after date not null)`,
    sql`create table shown (
      day date not null,
      kind text not null,
      service text not null,
      count bigint not null,
      primary key (day, kind, service))`,
  ];
  for (const statement of statements) await statement.execute(database);
};
