-- A day off for a holiday that fell on a weekend is a kind of its own.

alter table deadline_calendar_day drop constraint deadline_calendar_day_kind_check;
alter table deadline_calendar_day add constraint deadline_calendar_day_kind_check
    check (kind in ('WORK', 'OFF', 'COMPENSATORY', 'SWAP_WORK'));

update deadline_calendar_day set kind = 'COMPENSATORY' where kind = 'OFF' and basis like '%nghỉ bù%';
