-- ACC-7: who administers a head office administers its branches. Such a grant follows from that at the head office.
alter table organisations add column head_office_id uuid;
create index ix_organisations_head_office_id on organisations (head_office_id) where head_office_id is not null;

alter table grants
    add column follows_from uuid constraint fk_grants_follows_from references grants,
    add constraint ck_grants_follows_from check (follows_from is null or role = 'administrator' and follows_from <> id),
    drop constraint ex_grants_live,
    -- Somebody may administer a branch by themselves, too, so that it stays when they leave the head office.
    add constraint ex_grants_live exclude using gist (
        person_id with =, role with =, scope with =, acting_for with =,
        coalesce(follows_from, '00000000-0000-0000-0000-000000000000') with =,
        tstzrange(valid_from, valid_until) with &&)
        where (revoked_at is null);
create index ix_grants_follows_from on grants (follows_from) where follows_from is not null and revoked_at is null;
