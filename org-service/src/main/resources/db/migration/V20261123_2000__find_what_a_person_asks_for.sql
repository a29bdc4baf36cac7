-- Whoever asks for all that is known about them (AUD-2) is looked for here.
create index ix_training_relationships_trainer_person on training_relationships (trainer_person)
    where trainer_person is not null;
create index ix_activation_codes_issued_by on activation_codes (issued_by);
create index ix_activation_codes_used_by on activation_codes (used_by) where used_by is not null;
create index ix_activation_locks_lifted_by on activation_locks (lifted_by) where lifted_by is not null;
create index ix_looks_person_id on looks (person_id);
