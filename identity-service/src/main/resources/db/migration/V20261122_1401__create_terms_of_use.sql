-- ACC-15. The hashes are those of the moment of publication: what people accepted.
create table terms_of_use (
    version      integer     not null constraint pk_terms_of_use primary key,
    id           uuid        not null constraint uq_terms_of_use_id unique,
    text_de      text        not null,
    text_fr      text        not null,
    text_en      text        not null,
    hash_de      text        not null,
    hash_fr      text        not null,
    hash_en      text        not null,
    published_at timestamptz not null,
    published_by uuid        not null,
    constraint ck_terms_of_use_version check (version > 0)
);

create table terms_acceptances (
    id          uuid        not null constraint pk_terms_acceptances primary key,
    person_id   uuid        not null constraint fk_terms_acceptances_person_id references persons,
    version     integer     not null constraint fk_terms_acceptances_version references terms_of_use,
    language    text        not null,
    text_hash   text        not null,
    accepted_at timestamptz not null,
    constraint uq_terms_acceptances_person_id_version unique (person_id, version),
    constraint ck_terms_acceptances_language check (language in ('DE', 'FR', 'EN'))
);

-- Against mistakes: what was published, and what was agreed to, stays as it was.
create function keep_terms() returns trigger language plpgsql as
$$
begin
    raise exception 'Terms of use and their acceptances are only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger tr_terms_of_use_keep before update or delete on terms_of_use
    for each row execute function keep_terms();
create trigger tr_terms_of_use_keep_all before truncate on terms_of_use
    for each statement execute function keep_terms();
create trigger tr_terms_acceptances_keep before update or delete on terms_acceptances
    for each row execute function keep_terms();
create trigger tr_terms_acceptances_keep_all before truncate on terms_acceptances
    for each statement execute function keep_terms();
