create table administrators (
    grant_id        uuid        not null constraint pk_administrators primary key,
    organisation_id uuid        not null,
    person_id       uuid        not null,
    valid_from      timestamptz not null,
    valid_until     timestamptz,
    version         bigint      not null
);
create index ix_administrators_organisation_id on administrators (organisation_id);
