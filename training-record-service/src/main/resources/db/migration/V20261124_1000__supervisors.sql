-- ACC-10: whom in the company apprentices send their weeks to, besides the trainer. One row for each address of a company,
-- so that two apprentices who name it at the same moment ask for one account.
create table supervisors (
    id              uuid not null constraint pk_supervisors primary key,
    organisation_id uuid not null,
    email           text not null,
    state           text not null,
    person_id       uuid,
    constraint ux_supervisors_organisation_id_email unique (organisation_id, email),
    constraint ck_supervisors_state check (state in ('ASKED', 'KNOWN', 'GONE', 'LEFT')),
    constraint ck_supervisors_person_id check ((person_id is not null) = (state in ('KNOWN', 'LEFT')))
);
create index ix_supervisors_person_id on supervisors (person_id) where person_id is not null;

-- Under which name an apprentice sends to an address: others may know the person by another, and need not learn this one.
create table supervisions (
    id            uuid        not null constraint pk_supervisions primary key,
    book_id       uuid        not null constraint fk_supervisions_book_id references record_books (id),
    supervisor_id uuid        not null constraint fk_supervisions_supervisor_id references supervisors (id),
    given_name    text        not null,
    family_name   text        not null,
    introduced_by uuid        not null,
    introduced_at timestamptz not null,
    version       bigint      not null,
    constraint ux_supervisions_book_id_supervisor_id unique (book_id, supervisor_id)
);
create index ix_supervisions_supervisor_id on supervisions (supervisor_id);
create index ix_supervisions_introduced_by_introduced_at on supervisions (introduced_by, introduced_at);

-- Who left a company does not come back because an apprentice types their address.
create table departed_persons (
    organisation_id uuid not null,
    person_id       uuid not null,
    constraint pk_departed_persons primary key (organisation_id, person_id)
);

-- Who was invited, never came and is deleted: that somebody is linked and that they are deleted may be told in any order.
create table withdrawn_persons (
    person_id uuid not null constraint pk_withdrawn_persons primary key
);

-- Null: to the trainer.
alter table training_records add column supervisor_id uuid;
alter table training_record_versions add column supervisor_id uuid;
create index ix_training_records_supervisor_id_submitted_at on training_records (supervisor_id, submitted_at, id)
    where status = 'SUBMITTED' and supervisor_id is not null;
