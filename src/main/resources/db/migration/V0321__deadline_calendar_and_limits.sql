-- Days that differ from the weekly rhythm: SWAP_WORK is a day off that is worked in exchange, WORK one that was expected
-- to be off and is not.
create table deadline_calendar_day (
    day         date primary key,
    kind        text not null check (kind in ('WORK', 'OFF', 'SWAP_WORK')),
    basis       text not null check (basis <> ''),
    provisional boolean not null default false
);

-- One run of one limit. The article and the due day stay as they were when it started.
create table deadline_limit (
    id           uuid primary key,
    version      bigint not null,
    subject_type text not null,
    subject_id   text not null,
    rule_set     text not null,
    rule_key     text not null,
    form         text,
    started_on   date not null,
    due_on       date not null,
    article      text not null,
    stopped_at   timestamptz,
    stopped_by   text,
    check (due_on > started_on),
    check ((stopped_at is null) = (stopped_by is null))
);

create unique index deadline_limit_running on deadline_limit (subject_type, subject_id, rule_key) where stopped_at is null;
create index deadline_limit_subject on deadline_limit (subject_type, subject_id);
