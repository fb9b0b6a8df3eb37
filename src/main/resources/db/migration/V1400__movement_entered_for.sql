-- A movement of a higher level is entered by the commune that received its plan, for itself alone: only that commune sees it,
-- changes and closes it.
alter table movement
    add column entered_for text references organization_unit,
    add check (entered_for is null or launched_by <> 'COMMUNE');
