-- The screen of reminders shows, as that of rules does, how well each line is known: nothing that fixes one was found.
alter table deadline_step
    add column confidence text not null default 'DEFAULT'
        check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT'));
alter table deadline_escalation
    add column confidence text not null default 'DEFAULT'
        check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT'));
