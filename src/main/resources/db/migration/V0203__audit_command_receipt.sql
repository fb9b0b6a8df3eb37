-- One row for each command a person gave: the same key again finds it done. Written in the command's transaction,
-- so that a command that failed leaves its key free.
create table command_receipt (
    key        uuid        primary key,
    command    text        not null,
    actor      uuid,
    actor_name text        not null,
    at         timestamptz not null
);

-- Old receipts may be cleared one day; a receipt is never changed.
revoke update, truncate on command_receipt from "${runtimeRole}";
