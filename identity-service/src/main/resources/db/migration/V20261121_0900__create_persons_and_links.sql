create table persons (
    id           uuid        not null constraint pk_persons primary key,
    email        text        not null constraint uq_persons_email unique,
    given_name   text        not null,
    family_name  text        not null,
    language     text        not null,
    created_at   timestamptz not null,
    activated_at timestamptz,
    version      int         not null,
    constraint ck_persons_email_lower_case check (email = lower(email))
);

create table links (
    id          uuid        not null constraint pk_links primary key,
    purpose     text        not null,
    token_hash  text constraint uq_links_token_hash unique,
    person_id   uuid        not null,
    email       text        not null,
    given_name  text        not null,
    family_name text        not null,
    language    text        not null,
    created_at  timestamptz not null,
    expires_at  timestamptz,
    used_at     timestamptz,
    voided_at   timestamptz,
    constraint ck_links_token_expires check ((token_hash is null) = (expires_at is null))
);
create index ix_links_email_created_at on links (email, created_at);
create index ix_links_created_at on links (created_at);
