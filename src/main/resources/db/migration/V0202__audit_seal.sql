-- The Merkle tree over the entries (RFC 6962) and its signed heads; see ADR 0011.
-- No foreign key to audit_entry: it would lock, and so rewrite, every entry when it is sealed, and it would not stop
-- whoever owns the tables. The verifier is what finds a leaf without its entry.
create table audit_leaf (
    index bigint primary key check (index >= 0),
    entry bigint not null unique,
    hash  bytea  not null check (octet_length(hash) = 32)
);

create table audit_checkpoint (
    id        bigint      generated always as identity primary key,
    at        timestamptz not null,
    tree_size bigint      not null check (tree_size > 0),
    root      bytea       not null check (octet_length(root) = 32),
    -- Hashes of the full subtrees at this size, largest first: all that is needed to go on from here.
    frontier  bytea       not null check (octet_length(frontier) % 32 = 0),
    occasion  text,
    note      text        not null
);

create index audit_checkpoint_tree_size on audit_checkpoint (tree_size);

revoke update, delete, truncate on audit_leaf from "${runtimeRole}";
revoke update, delete, truncate on audit_checkpoint from "${runtimeRole}";
