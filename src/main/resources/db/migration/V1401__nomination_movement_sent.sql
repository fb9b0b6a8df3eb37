-- For which movement it was sent in last: that one may be closed by the time of a supplement, another may not.
alter table nomination add column movement_sent text;
update nomination set movement_sent = movement where first_submitted_at is not null;
