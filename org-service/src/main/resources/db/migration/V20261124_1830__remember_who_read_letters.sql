-- ACC-3. Who has read a code for its letter never redeems it, also after leaving the chamber.
create table letter_readers (
    code_id   uuid        not null constraint fk_letter_readers_code_id references activation_codes on delete cascade,
    person_id uuid        not null,
    read_at   timestamptz not null,
    constraint pk_letter_readers primary key (code_id, person_id)
);
create index ix_letter_readers_person_id on letter_readers (person_id, read_at);
