-- The city sees the lines that were handed over to it, not the whole of their nomination.
alter table nomination_line add column handed_at timestamptz;
alter table nomination add column city_search_key text not null default '';

-- What went to the city on its own channel was never opened to it here.
update nomination_line line set handed_at = handed.at
  from (select listed.line, min(paper.handed_over_at) as at
          from decision_paper_line listed join decision_paper paper on paper.id = listed.paper
         where paper.kind = 'SUBMISSION' and listed.status = 'LISTED' and paper.handed_over_at is not null
         group by listed.line) handed
 where handed.line = line.id;

-- As SearchKey folds a text: no marks, lower case, đ as d, single spaces.
update nomination set city_search_key = btrim(regexp_replace(lower(translate(regexp_replace(
        normalize(summary || ' ' || coalesce(reference, '') || ' ' || seen.names, NFD), '[\u0300-\u036f]', '', 'g'),
        'Đđ', 'dd')), '[[:space:][:punct:]]+', ' ', 'g'))
  from (select nomination, string_agg(name, ' ' order by position) as names
          from nomination_line where handed_at is not null group by nomination) seen
 where seen.nomination = nomination.id;

alter table nomination drop column handed_to_city;
