create table occupations (
    id      uuid   not null constraint pk_occupations primary key,
    name_de text   not null,
    name_fr text   not null,
    name_en text   not null,
    version bigint not null
);

create table organisations (
    id         uuid   not null constraint pk_organisations primary key,
    chamber_id uuid   not null,
    version    bigint not null
);

create table training_relationships (
    id            uuid   not null constraint pk_training_relationships primary key,
    chamber_id    uuid   not null,
    occupation_id uuid   not null,
    version       bigint not null
);

create table exam_dates (
    id                 uuid        not null constraint pk_exam_dates primary key,
    chamber_id         uuid        not null,
    occupation_id      uuid        not null
        constraint fk_exam_dates_occupation_id references occupations (id),
    kind               text        not null,
    starts_on          date        not null,
    registration_until date        not null,
    place              text        not null,
    version            bigint      not null,
    created_at         timestamptz not null default now(),
    constraint ck_exam_dates_kind check (kind in ('INTERMEDIATE', 'PART_1', 'PART_2', 'FINAL')),
    constraint ck_exam_dates_registration_until check (registration_until <= starts_on),
    constraint ck_exam_dates_place check (length(place) between 1 and 200)
);
create index ix_exam_dates_chamber_id_starts_on on exam_dates (chamber_id, starts_on, id);
create index ix_exam_dates_chamber_id_occupation_id_starts_on on exam_dates (chamber_id, occupation_id, starts_on, id);
