-- What the people who sign said of themselves and a nominee, also that they only share the name. Rows are added, never
-- changed: the newest of an account and a subject holds (ADR 0023).
create table nomination_tie (
    id          uuid primary key,
    account     uuid        not null,
    subject     uuid        not null,
    tie         text        not null check (tie in ('SELF', 'FAMILY', 'OTHER', 'NAMESAKE')),
    note        text        check (length(note) <= 2000),
    declared_at timestamptz not null,
    constraint nomination_tie_note check (tie <> 'OTHER' or note is not null)
);
create index nomination_tie_account on nomination_tie (account, subject, declared_at desc);
revoke update, delete on nomination_tie from "${runtimeRole}";

-- The vote as a paper cites it, and the last time that the chair put the line off.
alter table nomination_line
    add column minutes_number text,
    add column council_yes integer check (council_yes >= 0),
    add column council_entitled integer check (council_entitled >= council_yes),
    add column defer_reason text,
    add column deferred_by text,
    add column deferred_on date;
alter table nomination_line add constraint nomination_line_deferral
    check (num_nulls(defer_reason, deferred_by, deferred_on) in (0, 3));
