-- Nobody is proposed or honoured while a discipline, an investigation or a complaint is open (Nghị định 152/2025/NĐ-CP,
-- Điều 4 khoản 4). A row says so from a day on until somebody releases it with the reason; it is never deleted.
create table organization_hold (
    id             uuid primary key,
    version        bigint not null,
    subject        uuid not null references organization_subject,
    -- the commune whose officers placed it, and who alone read why
    unit           text not null references organization_unit,
    ground         text not null check (ground in ('DISCIPLINE', 'INVESTIGATION', 'COMPLAINT', 'PRESS')),
    source         text not null check (source <> ''),
    reason         text not null check (reason <> ''),
    started_on     date not null,
    placed_by      uuid not null,
    placed_at      timestamptz not null,
    released_by    uuid,
    released_at    timestamptz,
    release_reason text,
    check ((released_at is null) = (release_reason is null) and (released_at is null) = (released_by is null))
);

create index organization_hold_open on organization_hold (subject) where released_at is null;
create index organization_hold_of_unit on organization_hold (unit, placed_at);

revoke delete on organization_hold from ${runtimeRole};
