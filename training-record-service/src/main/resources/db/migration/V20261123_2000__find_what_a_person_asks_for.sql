-- Whoever asks for all that is known about them (AUD-2) is looked for here.
create index ix_record_books_apprentice on record_books (apprentice_person_id) where apprentice_person_id is not null;
create index ix_record_books_trainer on record_books (trainer_person_id) where trainer_person_id is not null;
create index ix_training_records_submitted_by on training_records (submitted_by) where submitted_by is not null;
create index ix_training_records_decided_by on training_records (decided_by) where decided_by is not null;
create index ix_training_record_versions_person_id on training_record_versions (person_id);
