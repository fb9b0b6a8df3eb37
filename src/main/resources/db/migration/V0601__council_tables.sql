-- The Council (Hội đồng Thi đua - Khen thưởng), its sessions and what they leave behind. The ballots are in V0602.

create table council (
    id uuid primary key,
    unit text not null,
    name text not null,
    term text not null,
    founding_decision text not null,
    founded_on date not null,
    valid_from date not null,
    valid_to date,
    sample boolean not null default false,
    version integer not null,
    constraint council_period check (valid_to is null or valid_to >= valid_from)
);
create unique index council_one_standing on council (unit) where valid_to is null;

create table council_member (
    id uuid primary key,
    council uuid not null references council,
    account uuid not null,
    name text collate "vi-x-icu" not null,
    post text not null check (post in ('CHAIR', 'VICE_CHAIR', 'STANDING_MEMBER', 'SECRETARY', 'MEMBER')),
    valid_from date not null,
    valid_to date,
    constraint council_member_once unique (council, account, valid_from),
    constraint council_member_period check (valid_to is null or valid_to >= valid_from)
);

create table council_session (
    id uuid primary key,
    council uuid not null references council,
    unit text not null,
    rule_set text not null,
    status text not null check (status in ('PLANNING', 'AGENDA_SETTLED', 'CONVENED', 'OPEN', 'LOCKED', 'COUNTED',
        'CONFIRMED', 'SIGNED', 'FINISHED', 'CANCELLED')),
    planned_at timestamptz not null,
    meeting_at timestamptz,
    place text,
    invitation text,
    opened_at timestamptz,
    presider uuid,
    presider_name text,
    secretary uuid,
    secretary_name text,
    members integer check (members > 0),
    present_at_opening integer check (present_at_opening >= 0),
    quorum_value text,
    quorum_comparator text,
    quorum_article text,
    ballot_round integer not null default 0,
    ballot_deadline timestamptz,
    locked_at timestamptz,
    confirmed_at timestamptz,
    number integer,
    number_year integer,
    closed_at timestamptz,
    cancel_reason text,
    version integer not null,
    constraint council_session_number unique (council, number_year, number)
);
create index council_session_by_unit on council_session (unit, planned_at desc, id);

-- An agenda item is a subject of another room: type, id, form, and what the members read of it.
create table council_agenda_item (
    id uuid primary key,
    session uuid not null references council_session,
    position integer not null check (position > 0),
    subject_type text not null,
    subject uuid not null,
    form_code text not null,
    form_name text not null,
    name text not null,
    subject_unit text not null,
    subject_unit_name text not null,
    summary text not null,
    route text not null,
    rule_set text not null,
    ballot_mode text not null check (ballot_mode in ('SECRET', 'ROLL_CALL', 'SHOW_OF_HANDS')),
    paper integer,
    majority_key text,
    majority_value text,
    majority_comparator text,
    majority_article text,
    majority_unverified boolean,
    outcome text check (outcome in ('RECOMMENDED', 'RECOMMENDED_OTHER_FORM', 'DEFERRED', 'NOT_RECOMMENDED')),
    constraint council_agenda_item_once unique (session, subject_type, subject),
    constraint council_agenda_item_position unique (session, position) deferrable initially deferred
);

-- The members as they stand at the opening, and who came.
create table council_attendance (
    id uuid primary key,
    session uuid not null references council_session,
    account uuid not null,
    name text collate "vi-x-icu" not null,
    post text not null,
    present boolean not null default false,
    mode text check (mode in ('IN_PERSON', 'ONLINE')),
    since timestamptz,
    until timestamptz,
    absence_reason text,
    teller boolean not null default false,
    constraint council_attendance_once unique (session, account),
    constraint council_attendance_mode check (not present or mode is not null)
);

-- Computed, never typed; one row an item and ballot round.
create table council_item_result (
    id uuid primary key,
    session uuid not null references council_session,
    ballot_round integer not null,
    item uuid not null references council_agenda_item,
    entitled integer not null,
    yes integer not null check (yes >= 0),
    no integer not null check (no >= 0),
    blank integer not null check (blank >= 0),
    invalid integer not null check (invalid >= 0),
    not_returned integer not null check (not_returned >= 0),
    passed boolean not null,
    arithmetic text not null,
    constraint council_item_result_once unique (session, ballot_round, item),
    constraint council_item_result_sum check (yes + no + blank + invalid + not_returned = entitled)
);

create table council_minutes (
    id uuid primary key,
    session uuid not null references council_session,
    edition integer not null check (edition > 0),
    narrative text not null,
    body text not null,
    sha256 text not null check (length(sha256) = 64),
    made_at timestamptz not null,
    made_by text not null,
    constraint council_minutes_edition unique (session, edition)
);

create table council_signature (
    id uuid primary key,
    minutes uuid not null references council_minutes,
    account uuid not null,
    name text not null,
    capacity text not null check (capacity in ('SECRETARY', 'PRESIDER')),
    at timestamptz not null,
    sha256 text not null check (length(sha256) = 64),
    constraint council_signature_once unique (minutes, capacity)
);

create table council_delivery (
    id uuid primary key,
    session uuid not null references council_session,
    item uuid not null unique references council_agenda_item,
    status text not null check (status in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts integer not null default 0,
    tried_at timestamptz,
    delivered_at timestamptz,
    version integer not null
);
create index council_delivery_by_session on council_delivery (session);

-- What was voted, written and signed is only ever added to.
revoke update, delete on council_item_result, council_minutes, council_signature from "${runtimeRole}";
