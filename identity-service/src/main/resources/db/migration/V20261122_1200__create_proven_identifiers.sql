-- Plain: Keycloak keeps the same numbers, which it has to compare at a sign-in (ADR 28).
create table proven_identifiers (
    id        uuid        not null constraint pk_proven_identifiers primary key,
    person_id uuid        not null constraint fk_proven_identifiers_person_id references persons,
    kind      text        not null,
    number    text        not null,
    proven_at timestamptz not null,
    constraint uq_proven_identifiers_person_id_kind unique (person_id, kind),
    constraint uq_proven_identifiers_kind_number unique (kind, number),
    constraint ck_proven_identifiers_number check (
        (kind = 'CERTIFICATE_NUMBER' and number ~ '^[0-9]{20}$') or (kind = 'NATIONAL_NUMBER' and number ~ '^[0-9]{11}$'))
);
