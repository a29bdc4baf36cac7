-- Search finds a piece of a word anywhere in a name.
create extension if not exists pg_trgm;

-- Names are sorted and searched without accents and in lower case; "C" makes the order the same on every machine.
create table chambers (
    id                     uuid        not null constraint pk_chambers primary key,
    name                   text        not null,
    short_name             text        not null,
    place                  text        not null,
    street                 text        not null,
    postal_code            text        not null,
    city                   text        not null,
    country                char(2)     not null,
    email                  text        not null,
    time_zone              text        not null,
    language               char(2)     not null,
    activation_days        int         not null constraint ck_chambers_activation_days check (activation_days between 1 and 21),
    activation_days_abroad int         not null constraint ck_chambers_activation_days_abroad check (activation_days_abroad between 1 and 30),
    search_text            text collate "C" not null,
    version                int         not null
);
create index ix_chambers_search_text on chambers (search_text, id);
create index ix_chambers_search on chambers using gin (search_text gin_trgm_ops);

create table occupations (
    id              uuid not null constraint pk_occupations primary key,
    code            text not null constraint uq_occupations_code unique,
    name_de         text not null,
    name_fr         text not null,
    name_en         text not null,
    duration_months int  not null constraint ck_occupations_duration_months check (duration_months between 1 and 60),
    search_text     text collate "C" not null,
    version         int  not null
);
create index ix_occupations_search_text on occupations (search_text, id);

create table organisations (
    id             uuid not null constraint pk_organisations primary key,
    chamber_id     uuid not null constraint fk_organisations_chamber references chambers,
    company_number text not null,
    name           text not null,
    street         text not null,
    postal_code    text not null,
    city           text not null,
    country        char(2) not null,
    email          text,
    activated_at   timestamptz,
    search_text    text collate "C" not null,
    version        int  not null,
    constraint uq_organisations_company_number unique (chamber_id, company_number)
);
create index ix_organisations_search_text on organisations (chamber_id, search_text, id);
create index ix_organisations_search on organisations using gin (search_text gin_trgm_ops);

create table sites (
    id              uuid not null constraint pk_sites primary key,
    chamber_id      uuid not null constraint fk_sites_chamber references chambers,
    organisation_id uuid not null constraint fk_sites_organisation references organisations,
    name            text not null,
    street          text not null,
    postal_code     text not null,
    city            text not null,
    country         char(2) not null
);
create index ix_sites_organisation on sites (organisation_id, name, id);

create table trainers (
    id               uuid not null constraint pk_trainers primary key,
    chamber_id       uuid not null constraint fk_trainers_chamber references chambers,
    organisation_id  uuid not null constraint fk_trainers_organisation references organisations,
    given_name       text not null,
    family_name      text not null,
    account_state    text not null,
    account_email    text,
    account_person   uuid,
    search_text      text collate "C" not null,
    version          int  not null,
    constraint ck_trainers_account check ((account_state = 'LINKED') = (account_person is not null))
);
create index ix_trainers_search_text on trainers (organisation_id, search_text, id);
create index ix_trainers_chamber on trainers (chamber_id, search_text, id);

create table training_relationships (
    id                uuid not null constraint pk_training_relationships primary key,
    chamber_id        uuid not null constraint fk_training_relationships_chamber references chambers,
    organisation_id   uuid not null constraint fk_training_relationships_organisation references organisations,
    site_id           uuid not null constraint fk_training_relationships_site references sites,
    occupation_id     uuid not null constraint fk_training_relationships_occupation references occupations,
    trainer_id        uuid not null constraint fk_training_relationships_trainer references trainers,
    trainer_person    uuid,
    given_name        text not null,
    family_name       text not null,
    birth_date        date not null,
    apprentice_number text,
    account_state     text not null,
    account_email     text,
    account_person    uuid,
    starts_on         date not null,
    ends_on           date not null,
    search_text       text collate "C" not null,
    version           int  not null,
    constraint uq_training_relationships_apprentice_number unique (chamber_id, apprentice_number),
    constraint ck_training_relationships_period check (ends_on > starts_on),
    constraint ck_training_relationships_account check ((account_state = 'LINKED') = (account_person is not null))
);
create index ix_training_relationships_organisation on training_relationships (organisation_id, search_text, id);
create index ix_training_relationships_chamber on training_relationships (chamber_id, search_text, id);
create index ix_training_relationships_search on training_relationships using gin (search_text gin_trgm_ops);
create index ix_training_relationships_trainer on training_relationships (trainer_id);
