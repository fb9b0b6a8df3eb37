-- Nothing ever asked for it: who counts stands in council_session_counter.
alter table council_attendance drop column teller;
