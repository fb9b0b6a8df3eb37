-- One authority asked about one nomination; nobody is asked twice.
create table nomination_consultation (
    id            uuid primary key,
    version       bigint not null,
    nomination    uuid not null references nomination,
    authority     text not null check (authority in ('POLICE', 'INSPECTORATE', 'TAX', 'SOCIAL_INSURANCE', 'ENVIRONMENT',
        'FIRE_SAFETY', 'LABOUR', 'FOOD_SAFETY', 'PARTY')),
    asked_at      timestamptz not null,
    due_on        date,
    answer        text check (answer in ('NO_OBJECTION', 'OBJECTION', 'SILENT')),
    answered_at   timestamptz,
    note          text,
    letter_by     text,
    letter_number text,
    letter_date   date,
    entered_by    uuid,
    unique (nomination, authority),
    check ((answer is null) = (answered_at is null))
);

create table nomination_consultation_line (
    consultation uuid not null references nomination_consultation,
    line         uuid not null references nomination_line,
    primary key (consultation, line)
);

-- A collective that is an enterprise: tax, insurance and others are asked about it.
alter table nomination_line add column enterprise boolean not null default false;
