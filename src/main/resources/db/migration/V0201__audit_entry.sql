-- What happened, written in the transaction of the change itself. Append-only: the runtime role may read and add.
-- The key counts up because people cite it ("mục số 1204"); gaps come from transactions that were rolled back.
create table audit_entry (
    id                bigint      generated always as identity primary key,
    at                timestamptz not null,
    actor             uuid,
    actor_name        text        not null,
    on_behalf_of      uuid,
    on_behalf_of_name text,
    action            text        not null check (action <> ''),
    subject_type      text        not null,
    subject_id        text        not null,
    state_before      text,
    state_after       text,
    reason            text,
    mention_names     text[]      not null,
    mention_ids       text[]      not null,
    check (cardinality(mention_names) = cardinality(mention_ids))
);

create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
create index audit_entry_mentions on audit_entry using gin (mention_ids);

revoke update, delete, truncate on audit_entry from "${runtimeRole}";
