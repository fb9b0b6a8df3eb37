-- How many papers of an item were out and came back, counted at the closing from the rows of who took part and of the box.
-- Only how many: what stood on those of one channel goes with the sealed papers. Unknown for ballots from before.
alter table council_item_result
    add column paper           integer,
    add column screen_issued   integer check (screen_issued >= 0),
    add column screen_returned integer check (screen_returned >= 0),
    add column room_issued     integer check (room_issued >= 0),
    add column room_returned   integer check (room_returned >= 0);
alter table council_item_result
    add constraint council_item_result_papers
        check (num_nulls(screen_issued, screen_returned, room_issued, room_returned) in (0, 4)),
    add constraint council_item_result_papers_back
        check (screen_returned <= screen_issued and room_returned <= room_issued);

-- On which paper it stood, as far as that is still known: the last ballot of each item.
update council_item_result r set paper = i.paper
from council_agenda_item i
where i.id = r.item and i.voted_in = r.ballot_round and r.mode = 'SECRET';
