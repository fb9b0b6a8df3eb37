-- People who sign in, and what they hold from one day to another (ADR 0016).

create table access_account (
    id            uuid primary key,
    username      text        not null unique check (username = lower(username) and username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    password_hash text        not null,
    display_name  text collate "vi-x-icu" not null check (length(display_name) between 1 and 120),
    search_key    text        not null,
    post          text        not null check (length(post) <= 160),
    active        boolean     not null,
    sample        boolean     not null,
    -- Kept here and not in a node's memory: a guesser gets no fresh start at the next node or after a restart.
    failed_count  integer     not null default 0,
    locked_until  timestamptz,
    created_at    timestamptz not null,
    version       bigint      not null
);

create index access_account_search on access_account (search_key);

create table access_assignment (
    id           uuid primary key,
    account_id   uuid        not null references access_account,
    role         text        not null,
    unit         text        not null,
    kind         text        not null check (kind in ('OWN', 'KT', 'TUQ')),
    on_behalf_of uuid references access_account,
    valid_from   date        not null,
    valid_to     date check (valid_to >= valid_from),
    created_at   timestamptz not null,
    version      bigint      not null,
    unique (account_id, role, unit, kind, valid_from),
    constraint access_assignment_behalf check ((kind = 'OWN') = (on_behalf_of is null)),
    constraint access_assignment_not_oneself check (on_behalf_of <> account_id),
    -- A member votes in person: a seat in the Council cannot be lent.
    constraint access_assignment_vote_in_person check (kind = 'OWN' or role <> 'COUNCIL_MEMBER')
);

create index access_assignment_account on access_assignment (account_id);
create index access_assignment_holder on access_assignment (unit, role);
create index access_assignment_behalf_of on access_assignment (on_behalf_of) where on_behalf_of is not null;

create table access_one_time_token (
    token_hash text primary key,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
