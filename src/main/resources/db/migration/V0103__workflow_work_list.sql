-- What waits for whom: written in the transaction of the engine step, read by the screens.

-- A set of roles at units that an item is offered to; the same set is one row.
create table workflow_audience (
    id    uuid primary key,
    roles text not null unique
);

create table workflow_audience_role (
    audience uuid not null references workflow_audience,
    role_at  text not null,
    primary key (audience, role_at)
);
create index workflow_audience_role_by_role on workflow_audience_role (role_at, audience);

create table workflow_item (
    id           uuid primary key,
    task_id      text not null unique,
    process_key  text not null,
    business_key text not null,
    task_key     text not null,
    todo         text not null,
    subject_type text not null,
    subject_id   text not null,
    title        text not null,
    form         text,
    unit         text not null,
    unit_name    text not null,
    route        text not null,
    search_key   text not null,
    audience     uuid references workflow_audience,
    assignee     uuid,
    state        text not null check (state in ('OPEN', 'DONE', 'GONE')),
    created_at   timestamptz not null,
    due          timestamptz,
    -- Keyset order: what is due first comes first, what has no limit comes last.
    sort_due     timestamptz not null,
    done_at      timestamptz,
    done_by      uuid,
    done_by_name text
);
create index workflow_item_by_assignee on workflow_item (assignee, sort_due, id) where state = 'OPEN';
create index workflow_item_by_audience on workflow_item (audience, sort_due, id) where state = 'OPEN' and assignee is null;
create index workflow_item_by_subject on workflow_item (subject_type, subject_id);
create index workflow_item_by_key on workflow_item (process_key, business_key);
create index workflow_item_done on workflow_item (done_by, done_at desc, id) where state = 'DONE';
create index workflow_item_search on workflow_item using gin (search_key gin_trgm_ops);

-- Who had a hand in a subject, and so follows it while it waits for somebody else.
create table workflow_follower (
    account      uuid not null,
    subject_type text not null,
    subject_id   text not null,
    primary key (account, subject_type, subject_id)
);

-- Kept counts as signed steps: adding a row meets no other transaction; a job folds them.
create table workflow_count (
    owner text not null,
    step  bigint not null
);
create index workflow_count_by_owner on workflow_count (owner) include (step);

-- What people answered on task forms.
create table workflow_form_answer (
    id           uuid primary key,
    task_id      text not null unique,
    process_key  text not null,
    business_key text not null,
    task_key     text not null,
    form         text not null,
    form_version text not null,
    answers      jsonb not null,
    answered_by  uuid,
    by_name      text not null,
    answered_at  timestamptz not null
);
create index workflow_form_answer_latest on workflow_form_answer (process_key, business_key, task_key, answered_at desc);
