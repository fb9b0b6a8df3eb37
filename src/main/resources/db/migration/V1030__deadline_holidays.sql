-- A weekday can be said to be worked after all; a Saturday or Sunday is worked only in exchange for a weekday off. Two
-- Sundays and Saturdays of 24/11 had become working days by the wrong kind.
delete from deadline_calendar_day where kind = 'WORK' and extract(isodow from day) > 5;

alter table deadline_calendar_day
    add column swapped_with date unique references deadline_calendar_day (day);

update deadline_calendar_day set swapped_with = '2025-05-02' where day = '2025-04-26';
update deadline_calendar_day set swapped_with = '2026-01-02' where day = '2026-01-10';
update deadline_calendar_day set swapped_with = '2026-08-31' where day = '2026-08-22';

alter table deadline_calendar_day
    add check (kind <> 'WORK' or extract(isodow from day) <= 5),
    add check (kind <> 'SWAP_WORK' or extract(isodow from day) > 5),
    add check ((kind = 'SWAP_WORK') = (swapped_with is not null));

-- Days of rest that the law gives every year. Where the Prime Minister fixes the span each year, it is expected to lie as
-- so often before: "days_before" first, the other choice where it joins more days off.
create table deadline_holiday (
    code              text primary key,
    name              text not null check (name <> ''),
    lunar             boolean not null,
    month             int not null check (month between 1 and 12),
    day               int not null check (day between 1 and 31),
    days              int not null check (days between 1 and 30),
    days_before       int not null check (days_before between 0 and 5),
    other_days_before int check (other_days_before between 0 and 5),
    off               boolean not null,
    announced         boolean not null,
    basis             text not null check (basis <> ''),
    from_year         int not null,
    to_year           int check (to_year >= from_year)
);

insert into deadline_holiday
    (code, name, lunar, month, day, days, days_before, other_days_before, off, announced, basis, from_year)
values
    ('NEW_YEAR', 'Tết Dương lịch', false, 1, 1, 1, 0, null, true, false, 'Bộ luật Lao động 2019, Điều 112', 2021),
    ('TET', 'Tết Nguyên đán', true, 1, 1, 5, 1, 2, true, true, 'Bộ luật Lao động 2019, Điều 112', 2021),
    ('HUNG_KINGS', 'Giỗ Tổ Hùng Vương', true, 3, 10, 1, 0, null, true, false, 'Bộ luật Lao động 2019, Điều 112', 2021),
    ('VICTORY', 'Ngày Chiến thắng', false, 4, 30, 1, 0, null, true, false, 'Bộ luật Lao động 2019, Điều 112', 2021),
    ('LABOUR', 'Ngày Quốc tế lao động', false, 5, 1, 1, 0, null, true, false, 'Bộ luật Lao động 2019, Điều 112', 2021),
    ('NATIONAL', 'Quốc khánh', false, 9, 2, 2, 1, 0, true, true, 'Bộ luật Lao động 2019, Điều 112', 2021),
    ('CULTURE', 'Ngày Văn hóa Việt Nam', false, 11, 24, 1, 0, null, false, true, 'Ngày Văn hóa Việt Nam: Nghị quyết 80-NQ/TW chọn làm ngày nghỉ, luật chưa xác minh; tạm tính là ngày làm việc', 2026);
