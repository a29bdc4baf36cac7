-- The trainer hears once that somebody else decides weeks. Who decides already is known by now.
alter table supervisions
    add column decider_told boolean not null default true;
alter table supervisions
    alter column decider_told drop default;
