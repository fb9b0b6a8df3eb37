-- A session that was adjourned and cannot meet again is ended: why, by whom and when (ADR 0077).
alter table council_session
    add column ended_reason text check (ended_reason <> ''),
    add column ended_by     text collate "vi-x-icu",
    add column ended_at     timestamptz;
