-- USR-12. Apprentices belong to a company for themselves; who acts for a place is looked after by its administrator.
-- The events of grants are read once more and say it of each; until then it is known of apprentices by their number.
alter table memberships add column acts boolean not null default true;
update memberships set acts = false where person_id in (select person_id from apprentice_numbers);

-- One row per quarter: who puts it in makes the review.
create table access_reviews (
    quarter     text        not null constraint pk_access_reviews primary key,
    reviewed_at timestamptz not null,
    constraint ck_access_reviews_quarter check (quarter ~ '^\d{4}-Q[1-4]$')
);

create table unused_accounts (
    id              uuid not null constraint pk_unused_accounts primary key,
    quarter         text not null constraint fk_unused_accounts_quarter references access_reviews,
    person_id       uuid not null constraint fk_unused_accounts_person_id references persons on delete cascade,
    organisation_id uuid,
    chamber_id      uuid not null,
    last_sign_in_at timestamptz,
    confirmed_by    uuid,
    confirmed_at    timestamptz,
    constraint ck_unused_accounts_confirmed check ((confirmed_by is null) = (confirmed_at is null))
);
create unique index uq_unused_accounts_quarter_place_person
    on unused_accounts (quarter, coalesce(organisation_id, chamber_id), person_id);
