-- USR-10: who left their last place can no longer sign in, and is never deleted.
alter table persons
    add column left_at timestamptz,
    add column deactivated_at timestamptz,
    add constraint ck_persons_deactivated_at check (deactivated_at is null or left_at is not null);
