-- To which nominee's line a file belongs; a file without a row belongs to the whole nomination, as the minutes do. Of a
-- nomination of which one line was handed over the city reads that line's files and those of the whole (ADR 0024).
create table nomination_evidence_line (
    attachment uuid primary key,
    nomination uuid not null references nomination on delete cascade,
    line       uuid not null references nomination_line on delete cascade
);
create index nomination_evidence_line_nomination on nomination_evidence_line (nomination);
create index nomination_evidence_line_line on nomination_evidence_line (line);
