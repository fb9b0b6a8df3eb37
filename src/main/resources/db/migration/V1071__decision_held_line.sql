-- A line may leave an unsigned list because its subject is on hold; when the hold is released it goes on another list.
do $$
declare
    allowed text;
begin
    select pg_get_constraintdef(oid) into strict allowed
      from pg_constraint
     where conrelid = 'decision_paper_line'::regclass and conname = 'decision_paper_line_status_check';
    alter table decision_paper_line drop constraint decision_paper_line_status_check;
    execute 'alter table decision_paper_line add constraint decision_paper_line_status_check '
        || replace(allowed, '''STOPPED''::text', '''STOPPED''::text, ''HELD''::text');
end $$;
