-- USR-16: who looks beyond their chamber says why. Rows go once they are over; the audit trail keeps them.
create table looks (
    id         uuid        not null,
    person_id  uuid        not null,
    chamber_id uuid        not null,
    reason     text        not null,
    ends_at    timestamptz not null,
    constraint pk_looks primary key (id),
    constraint ck_looks_reason check (char_length(reason) between 10 and 200)
);

create index ix_looks_ends_at on looks (ends_at);

-- A list over all chambers is read in its order and not sorted first.
create index ix_organisations_search_text_everywhere on organisations (search_text, id);
create index ix_trainers_search_text_everywhere on trainers (search_text, id);
create index ix_training_relationships_search_text_everywhere on training_relationships (search_text, id);
