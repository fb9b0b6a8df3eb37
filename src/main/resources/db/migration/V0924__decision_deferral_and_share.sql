-- A line leaves a list struck, put off, moved to a separate paper, or stopped with its nomination (ADR 0023).
alter table decision_paper_line drop constraint decision_paper_line_status_check;
alter table decision_paper_line add constraint decision_paper_line_status_check
    check (status in ('LISTED', 'STRUCK', 'MOVED', 'DEFERRED', 'STOPPED'));
alter table decision_paper_line add constraint decision_paper_line_deferred
    check (status <> 'DEFERRED' or (reason is not null and struck_by is not null));

-- Where a moved line went, and why: the reason stands in the line's own column.
alter table decision_paper_line add column moved_to uuid references decision_paper;

-- The city's chair may need a separate decision on a line of the same submission, too.
drop index decision_paper_of_submission;
create unique index decision_paper_of_submission on decision_paper (submission)
    where submission is not null and not deputy_only;

-- Why a list with fewer direct workers than last year or than the target goes on; the newest of a paper holds.
create table decision_share_reason (
    id          uuid primary key,
    paper       uuid        not null references decision_paper (id),
    direct      integer     not null check (direct >= 0),
    individuals integer     not null check (individuals >= direct),
    reason      text        not null check (length(reason) between 1 and 2000),
    given_by    uuid        not null,
    given_name  text        not null,
    given_at    timestamptz not null
);
create index decision_share_reason_paper on decision_share_reason (paper, given_at desc);
revoke update, delete on decision_share_reason from "${runtimeRole}";
