-- The ballots of Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7, stand by form under vote_majority and vote_majority_city, which
-- are what a session reads. The same percentages under names of their own were read and shown by nothing: changed there, they
-- would have changed nothing. The closed rule set keeps them.
delete from award_rule_value
where rule_set = 'ND152' and key in ('vote_cstdcs', 'vote_co', 'vote_cstdtp', 'vote_other');
