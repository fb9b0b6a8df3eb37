-- A line at the city whose substance changed is voted on once more; then it goes back to the submission it came from.
alter table nomination_line add column returns_to uuid;
