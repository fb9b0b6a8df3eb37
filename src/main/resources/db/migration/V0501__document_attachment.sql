-- A file on a subject. The bytes lie outside the database, named by their hash, once for all rows that name them.
create table document_attachment (
    id            uuid        primary key,
    version       bigint      not null,
    subject_type  text        not null,
    subject_id    text        not null,
    unit          text        not null,
    name          text        not null check (name <> '' and length(name) <= 200),
    content_type  text        not null,
    bytes         bigint      not null check (bytes > 0),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_by      uuid,
    added_by_name text        not null,
    added_at      timestamptz not null
);

-- The same file twice on one subject is one file.
create unique index document_attachment_once on document_attachment (subject_type, subject_id, sha256);
create index document_attachment_sha256 on document_attachment (sha256);
