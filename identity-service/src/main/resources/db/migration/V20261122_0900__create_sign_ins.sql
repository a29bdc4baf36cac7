create table sign_ins (
    person_id       uuid not null constraint pk_sign_ins primary key,
    account_id      text not null constraint uq_sign_ins_account_id unique,
    last_sign_in_at timestamptz,
    failures        int  not null,
    last_failure_at timestamptz,
    locked_at       timestamptz,
    locked_until    timestamptz,
    lifted_at       timestamptz,
    constraint ck_sign_ins_failures check (failures >= 0),
    constraint ck_sign_ins_lock check ((locked_at is null) = (locked_until is null))
);

create table applied_sign_in_events (
    id text        not null constraint pk_applied_sign_in_events primary key,
    at timestamptz not null
);
create index ix_applied_sign_in_events_at on applied_sign_in_events (at);

-- How far the events of Keycloak were read. One row: who holds its lock reads.
create table sign_in_cursor (
    read_until timestamptz not null
);
create unique index uq_sign_in_cursor on sign_in_cursor ((true));
insert into sign_in_cursor (read_until) values ('epoch');

create table memberships (
    grant_id        uuid        not null constraint pk_memberships primary key,
    person_id       uuid        not null,
    organisation_id uuid,
    chamber_id      uuid        not null,
    valid_from      timestamptz not null,
    valid_until     timestamptz,
    version         bigint      not null
);
create index ix_memberships_person_id on memberships (person_id);
