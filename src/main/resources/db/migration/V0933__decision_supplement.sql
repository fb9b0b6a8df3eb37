-- The city asks the commune to complete one line; the other lines of the same submission go on without it.

-- A line waits at the commune, or for its Council. What the reviewer proposed counts once the city's own steps are done
-- (concluded_at); from then on the line stands on a decision of the city.
alter table decision_appraisal drop constraint decision_appraisal_status_check;
alter table decision_appraisal add constraint decision_appraisal_status_check
    check (status in ('OPEN', 'SUPPLEMENT', 'SECOND_VOTE', 'APPROVED', 'REFUSED'));
alter table decision_appraisal add column concluded_at timestamptz;
alter table decision_appraisal add column decision uuid references decision_paper;
update decision_appraisal set concluded_at = appraised_at where status in ('APPROVED', 'REFUSED');
update decision_appraisal a set decision = p.id from decision_paper p
 where p.submission = a.submission and a.status = 'APPROVED';
create index decision_appraisal_line on decision_appraisal (line);

create table decision_supplement (
    id                  uuid primary key,
    version             integer     not null,
    appraisal           uuid        not null references decision_appraisal,
    submission          uuid        not null references decision_paper,
    line                uuid        not null,
    city                text        not null,
    commune             text        not null,
    unit                text        not null,
    round               integer     not null check (round > 0),
    status              text        not null check (status in
        ('WITH_OFFICER', 'WITH_VILLAGE', 'AT_COUNCIL', 'ANSWERED', 'LAPSED', 'NOT_VOTED')),
    missing             text        not null,
    asked_by            uuid        not null,
    asked_name          text        not null,
    asked_at            timestamptz not null,
    due_at              timestamptz not null,
    -- The parts of a line that count as substance, as the rule said on the day of the request.
    parts               text        not null,
    before_content      text        not null,
    before_sha256       text        not null check (before_sha256 ~ '^[0-9a-f]{64}$'),
    -- What is being written, until it is sent.
    draft_content       text        not null,
    draft_answer        text        not null,
    saved_at            timestamptz not null,
    village_request     text,
    village_note        text,
    village_name        text,
    answer              text,
    after_content       text,
    after_sha256        text        check (after_sha256 ~ '^[0-9a-f]{64}$'),
    answered_by         uuid,
    answered_name       text,
    answered_at         timestamptz,
    vote_due_at         timestamptz,
    minutes_number      text,
    voted_on            date,
    vote_result         text,
    recommended         boolean,
    unique (appraisal, round),
    constraint decision_supplement_answered check (num_nulls(answer, after_content, after_sha256, answered_by,
        answered_name, answered_at) in (0, 6)),
    constraint decision_supplement_voted check (num_nulls(minutes_number, voted_on, vote_result, recommended) in (0, 4)),
    constraint decision_supplement_done check (status not in ('AT_COUNCIL', 'ANSWERED', 'NOT_VOTED') or answered_at is not null)
);
create unique index decision_supplement_running on decision_supplement (appraisal)
    where status in ('WITH_OFFICER', 'WITH_VILLAGE', 'AT_COUNCIL');
create index decision_supplement_commune on decision_supplement (commune, asked_at desc);
create index decision_supplement_line on decision_supplement (line);
revoke delete on decision_supplement from "${runtimeRole}";

-- The lines of one submission may stand on several decisions of the city: those that were held up come later. One draft
-- collects.
drop index decision_paper_of_submission;
create unique index decision_paper_of_submission on decision_paper (submission)
    where submission is not null and status = 'DRAFT' and not deputy_only;

-- A line that the city's reviewer proposed to refuse stands on the decision's draft beside the list: the city's chair
-- decides. The lists of states are added to, whatever others have put on them.
do $$
declare
    allowed text;
begin
    select pg_get_constraintdef(oid) into strict allowed from pg_constraint
     where conname = 'decision_paper_line_status_check' and conrelid = 'decision_paper_line'::regclass;
    alter table decision_paper_line drop constraint decision_paper_line_status_check;
    execute 'alter table decision_paper_line add constraint decision_paper_line_status_check '
        || replace(allowed, '''STRUCK''::text', '''STRUCK''::text, ''NOT_PROPOSED''::text');

    select pg_get_constraintdef(oid) into strict allowed from pg_constraint
     where conname = 'decision_paper_status_check' and conrelid = 'decision_paper'::regclass;
    alter table decision_paper drop constraint decision_paper_status_check;
    execute 'alter table decision_paper add constraint decision_paper_status_check '
        || replace(allowed, '''HANDED_OVER''::text', '''HANDED_OVER''::text, ''SENT''::text');
end $$;
alter table decision_paper_line add constraint decision_paper_line_not_proposed
    check (status <> 'NOT_PROPOSED' or (reason is not null and struck_by is not null));
