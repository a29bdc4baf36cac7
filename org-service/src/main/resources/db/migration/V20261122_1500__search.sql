-- USR-16: a company is found by its sites, too; people are found in the whole district of a chamber.
update organisations o
set search_text = o.search_text || ' ' || s.words
from (select organisation_id,
             string_agg(replace(lower(regexp_replace(normalize(name || ' ' || city, nfkd), '[\u0300-\u036f]', '', 'g')),
                                'ß', 'ss'), ' ' order by name, id) as words
      from sites
      group by organisation_id) s
where s.organisation_id = o.id;

create index ix_trainers_search on trainers using gin (search_text gin_trgm_ops);
