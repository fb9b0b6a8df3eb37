-- What the Council counted on a line, whole: with yes votes and total, which were kept before, the counts of one item. Nothing
-- is known of lines that were voted on before.
alter table nomination_line
    add column council_no           integer check (council_no >= 0),
    add column council_blank        integer check (council_blank >= 0),
    add column council_invalid      integer check (council_invalid >= 0),
    add column council_not_returned integer check (council_not_returned >= 0),
    add constraint nomination_line_council_counts
        check (num_nulls(council_no, council_blank, council_invalid, council_not_returned) in (0, 4)),
    add constraint nomination_line_council_sum
        check (council_yes + council_no + council_blank + council_invalid + council_not_returned <= council_entitled);
