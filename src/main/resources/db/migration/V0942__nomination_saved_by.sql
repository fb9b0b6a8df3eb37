-- Who saved the content last: named to another who writes at the same time.
alter table nomination add column saved_by uuid;
