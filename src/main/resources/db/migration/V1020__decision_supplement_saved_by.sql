-- Who wrote last into what goes back to the city: whoever writes beside them is told the name.
alter table decision_supplement add column saved_by uuid;
