-- USR-10: a trainer who left the company takes no new apprentices; those they had passed to a successor.
alter table trainers
    add column left_at timestamptz;
create index ix_trainers_account_person on trainers (organisation_id, account_person) where account_person is not null;
