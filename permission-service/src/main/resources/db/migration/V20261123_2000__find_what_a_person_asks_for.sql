-- Whoever asks for all that is known about them (AUD-2) is looked for here, in what ended, too.
create index ix_grants_person_id_ever on grants (person_id);
create index ix_grants_granted_by on grants (granted_by);
create index ix_grants_revoked_by on grants (revoked_by) where revoked_by is not null;
create index ix_trainers_person_id on trainers (person_id) where person_id is not null;
create index ix_training_relationships_apprentice on training_relationships (apprentice_person_id)
    where apprentice_person_id is not null;
create index ix_training_relationships_trainer on training_relationships (trainer_person_id)
    where trainer_person_id is not null;
create index ix_departures_person_id on departures (person_id);
create index ix_departures_successor_id on departures (successor_id) where successor_id is not null;
create index ix_departures_recorded_by on departures (recorded_by);
create index ix_departures_returned_by on departures (returned_by) where returned_by is not null;
