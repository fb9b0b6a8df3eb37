-- What the nominating unit states for the standards beside the story: ratings by years, certificates, discipline and
-- maternity leave with their days, the people of a collective, earlier awards that the register does not know.
create table nomination_statement (
    line       uuid    not null references nomination_line (id) on delete cascade,
    position   integer not null,
    kind       text    not null check (kind in
        ('RATING', 'UNIT_RATING', 'INITIATIVE', 'RESEARCH', 'AWARD', 'DISCIPLINE', 'MATERNITY_LEAVE', 'PERIOD', 'MEMBERS',
         'MEMBERS_DONE', 'MEMBERS_ADVANCED', 'MEMBERS_FIGHTERS', 'CLUSTER_RANK', 'CONTRIBUTION', 'POST', 'CONSENT')),
    year       integer check (year between 1900 and 2200),
    rating     text    check (rating in ('NOT_DONE', 'DONE', 'GOOD', 'EXCELLENT', 'NOT_RATED')),
    level      text    check (level in ('BASE', 'CITY', 'NATION')),
    form       text    references award_form,
    wording    text    not null default '' check (length(wording) <= 500),
    search_key text    not null default '',
    day_from   date,
    day_to     date,
    amount     integer check (amount between 0 and 1000000),
    primary key (line, position)
);
create index nomination_statement_certificate_idx on nomination_statement (search_key)
    where kind in ('INITIATIVE', 'RESEARCH');

-- The certificate of a title, as it is compared with others.
alter table nomination_line
    add certificate_key text;

-- What a finding does, what it looked at, what would change it, and by which rules of which day it was said.
alter table nomination_finding
    add severity    text not null default 'INFORMS' check (severity in ('BLOCKS', 'WARNS', 'INFORMS')),
    add looked_at   text not null default '',
    add change      text,
    add own_text    text,
    add other_text  text,
    add other_where text,
    add rule_set    text,
    add as_of       date;

-- Why the appraiser lets it go on, or what they think of it. It answers what was said then: said otherwise, it is asked again.
create table nomination_finding_reason (
    line        uuid        not null references nomination_line (id) on delete cascade,
    rule        text        not null,
    explanation text        not null,
    reason      text        not null check (length(reason) between 1 and 2000),
    account     uuid        not null,
    written_at  timestamptz not null,
    primary key (line, rule)
);
