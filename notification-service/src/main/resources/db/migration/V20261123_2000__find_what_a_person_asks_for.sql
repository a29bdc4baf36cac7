-- Whoever asks for all that is known about them (AUD-2) is looked for here.
create index ix_administrators_person_id on administrators (person_id);
