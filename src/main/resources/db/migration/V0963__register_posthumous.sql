-- Truy tặng: granted after death; the relative who receives it stands in the register.
alter table register_award
    add posthumous boolean not null default false,
    add recipient  text check (posthumous or recipient is null),
    -- The time of a title, as in "năm 2026" or "năm học 2025-2026".
    add period     text;
