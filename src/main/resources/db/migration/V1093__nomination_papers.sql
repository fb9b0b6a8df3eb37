-- Which paper a file is; one file may be several.
create table nomination_paper_file (
    attachment uuid not null,
    paper      text not null,
    nomination uuid not null references nomination on delete cascade,
    primary key (attachment, paper)
);
create index nomination_paper_file_nomination on nomination_paper_file (nomination);

-- What the officer found of each paper, once for each check, in the words of the rule set that the nomination is pinned to.
create table nomination_paper_mark (
    id         uuid primary key,
    nomination uuid        not null references nomination on delete cascade,
    checked_at timestamptz not null,
    checked_by uuid,
    rule_set   text        not null references award_rule_set,
    paper      text        not null,
    name       text        not null,
    mandatory  boolean     not null,
    mark       text        not null check (mark in ('PRESENT', 'ABSENT', 'WRONG')),
    note       text        check (length(note) <= 1000),
    article    text        not null,
    position   integer     not null,
    unique (nomination, checked_at, paper)
);
