-- What was said about a task's limit, each thing once: reminders to whoever has it, then told upwards rung by rung.
create table workflow_notice (
    id         uuid primary key,
    task_id    text        not null,
    kind       text        not null check (kind in ('FIRST', 'SECOND', 'OVERDUE')),
    percent    integer     not null,
    rung       integer     not null,
    to_role_at text,
    at         timestamptz not null,
    unique (task_id, kind, rung)
);
create index workflow_notice_by_role on workflow_notice (to_role_at, task_id) where to_role_at is not null;

alter table workflow_item
    -- Whose step it is: where telling upwards begins.
    add column doer           text,
    -- The engine's job that says the next thing.
    add column reminder_job   text,
    -- The due day rests on a day that is only expected ("dự kiến").
    add column due_expected   boolean not null default false,
    -- The last thing said.
    add column notice         text,
    add column notice_percent integer,
    add column notice_at      timestamptz,
    add column notice_to      text;
