-- USR-10: ids of people who were invited, never came and were deleted; they lead to nobody.
create table withdrawn_persons (
    person_id uuid not null constraint pk_withdrawn_persons primary key
);

create index ix_trainers_withdrawn on trainers (account_person) where account_person is not null;
create index ix_training_relationships_withdrawn on training_relationships (account_person)
    where account_person is not null;
