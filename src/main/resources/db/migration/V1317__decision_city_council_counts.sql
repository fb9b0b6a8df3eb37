-- What the city's Council counted on a line, whole, beside yes votes and total; nothing is known of votes from before.
alter table decision_appraisal
    add column city_no           integer check (city_no >= 0),
    add column city_blank        integer check (city_blank >= 0),
    add column city_invalid      integer check (city_invalid >= 0),
    add column city_not_returned integer check (city_not_returned >= 0),
    add constraint decision_appraisal_city_counts
        check (num_nulls(city_no, city_blank, city_invalid, city_not_returned) in (0, 4)),
    add constraint decision_appraisal_city_sum
        check (city_yes + city_no + city_blank + city_invalid + city_not_returned <= city_entitled);
