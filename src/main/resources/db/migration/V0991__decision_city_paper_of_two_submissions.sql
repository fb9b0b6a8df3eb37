-- One decision of the city may answer two submissions of a commune: each has its answer, both are of the same paper.
alter table decision_city_answer add column paper uuid references decision_city_answer;
update decision_city_answer set paper = id;
alter table decision_city_answer alter column paper set not null;
-- For one submission a paper is entered once, with every line that it names.
create unique index decision_city_answer_paper on decision_city_answer (paper, submission);
