-- Equality on uuid and text inside an exclusion constraint. A trusted extension: the database's owner may create it.
create extension if not exists btree_gist;

create table chambers (
    id      uuid   not null constraint pk_chambers primary key,
    name    text   not null,
    version bigint not null
);

create table organisations (
    id         uuid    not null constraint pk_organisations primary key,
    chamber_id uuid    not null,
    name       text,
    activated  boolean not null,
    version    bigint  not null
);

create table trainers (
    id              uuid   not null constraint pk_trainers primary key,
    organisation_id uuid   not null,
    person_id       uuid,
    version         bigint not null
);
create index ix_trainers_organisation_id_person_id on trainers (organisation_id, person_id);

create table training_relationships (
    id                   uuid   not null constraint pk_training_relationships primary key,
    apprentice_person_id uuid,
    trainer_person_id    uuid,
    version              bigint not null
);

create table grants (
    id              uuid        not null constraint pk_grants primary key,
    person_id       uuid        not null,
    acting_for      text        not null,
    role            text        not null,
    scope           text        not null,
    organisation_id uuid,
    chamber_id      uuid,
    valid_from      timestamptz not null,
    valid_until     timestamptz,
    granted_by      uuid        not null,
    granted_at      timestamptz not null,
    reason          text        not null,
    revoked_by      uuid,
    revoked_at      timestamptz,
    version         bigint      not null,
    constraint ck_grants_valid_until check (valid_until > valid_from),
    constraint ck_grants_revoked_by check ((revoked_by is null) = (revoked_at is null)),
    constraint ck_grants_role check ((role, split_part(scope, ':', 1), split_part(acting_for, ':', 1)) in (
        ('installation-operator', 'installation', 'installation'),
        ('chamber-administrator', 'chamber', 'chamber'),
        ('clerk', 'chamber', 'chamber'),
        ('chamber-system', 'chamber', 'chamber'),
        ('administrator', 'organisation', 'organisation'),
        ('trainer', 'organisation', 'organisation'),
        ('contract-trainer', 'training-relationship', 'organisation'),
        ('apprentice', 'training-relationship', 'self'))),
    constraint ck_grants_acting_for check (case split_part(acting_for, ':', 1)
        when 'self' then acting_for = 'self'
        when 'installation' then acting_for = 'installation'
        when 'chamber' then coalesce(acting_for = 'chamber:' || chamber_id, false)
        else coalesce(acting_for = 'organisation:' || organisation_id, false) end),
    constraint ck_grants_scope check (case split_part(scope, ':', 1)
        when 'training-relationship' then split_part(scope, ':', 2)::uuid is not null and organisation_id is not null
        else scope = acting_for end),
    -- At any moment a person holds a role at a place at most once. A grant that ended by its date does not stand in the
    -- way of the next, which a unique index could not tell.
    constraint ex_grants_live exclude using gist (
        person_id with =, role with =, scope with =, acting_for with =, tstzrange(valid_from, valid_until) with &&)
        where (revoked_at is null)
);
create index ix_grants_person_id on grants (person_id) where revoked_at is null;
create index ix_grants_scope on grants (scope, granted_at, id) where revoked_at is null;
create index ix_grants_organisation_id on grants (organisation_id, granted_at, id) where revoked_at is null;
