create table activation_codes (
    id              uuid not null constraint pk_activation_codes primary key,
    chamber_id      uuid not null constraint fk_activation_codes_chamber references chambers,
    organisation_id uuid not null constraint fk_activation_codes_organisation references organisations,
    area            text not null,
    state           text not null constraint ck_activation_codes_state check (state in ('ACTIVE', 'USED', 'VOID')),
    salt            bytea not null,
    hash            bytea not null,
    sealed          bytea,
    deadline        date not null,
    issued_at       timestamptz not null,
    issued_by       uuid not null,
    printed_at      timestamptz,
    used_at         timestamptz,
    used_by         uuid,
    version         int not null
);
-- At most one owner code is active per organisation and area, whatever happens at the same time (ACC-4).
create unique index uq_activation_codes_active on activation_codes (organisation_id, area) where state = 'ACTIVE';
create index ix_activation_codes_organisation on activation_codes (organisation_id, issued_at desc, id);

create table activation_attempts (
    id              uuid not null constraint pk_activation_attempts primary key,
    person_id       uuid not null,
    chamber_id      uuid not null,
    organisation_id uuid,
    outcome         text not null constraint ck_activation_attempts_outcome check (outcome in ('OPEN', 'WRONG', 'RIGHT')),
    tried_at        timestamptz not null
);
create index ix_activation_attempts_person on activation_attempts (person_id, tried_at);
create index ix_activation_attempts_organisation on activation_attempts (organisation_id, tried_at);

create table activation_locks (
    id              uuid not null constraint pk_activation_locks primary key,
    chamber_id      uuid not null,
    subject         text not null constraint ck_activation_locks_subject check (subject in ('ACCOUNT', 'COMPANY')),
    subject_id      uuid not null,
    label           text,
    locked_at       timestamptz not null,
    until           timestamptz not null,
    lifted_at       timestamptz,
    lifted_by       uuid
);
create index ix_activation_locks_subject on activation_locks (subject, subject_id, locked_at desc);
create index ix_activation_locks_chamber on activation_locks (chamber_id, locked_at desc, id);
