-- ACC-13: what somebody typed waits here for its mail, so that the answer is the same for everybody, in the same time.
create table password_requests (
    id           uuid        not null constraint pk_password_requests primary key,
    identifier   text        not null,
    requested_at timestamptz not null
);
create index ix_password_requests_requested_at on password_requests (requested_at);

create function wake_password_requests() returns trigger language plpgsql as
$$
begin
    perform pg_notify('password_requests', '');
    return null;
end
$$;

create trigger password_requests_inserted
    after insert on password_requests
    for each statement
execute function wake_password_requests();

-- As the chambers' registers have them. Two chambers may give the same number.
create table apprentice_numbers (
    training_relationship_id uuid   not null constraint pk_apprentice_numbers primary key,
    number                   text,
    person_id                uuid,
    version                  bigint not null
);
create index ix_apprentice_numbers_number on apprentice_numbers (lower(number));

create table email_changes (
    id               uuid        not null constraint pk_email_changes primary key,
    person_id        uuid        not null constraint fk_email_changes_person references persons,
    new_email        text        not null,
    requested_at     timestamptz not null,
    expires_at       timestamptz not null,
    old_confirmed_at timestamptz,
    new_confirmed_at timestamptz,
    version          int         not null,
    constraint uq_email_changes_person unique (person_id),
    constraint ck_email_changes_new_email_lower_case check (new_email = lower(new_email))
);
