-- ACC-5: whoever opens a company first, its registered address gets a code that takes that back.
alter table activation_codes
    add column kind text not null default 'OWNER'
        constraint ck_activation_codes_kind check (kind in ('OWNER', 'REVOCATION'));
alter table activation_codes
    alter column kind drop default;
-- At most one code of a kind is active per organisation and area, whatever happens at the same time (ACC-4).
drop index uq_activation_codes_active;
create unique index uq_activation_codes_active on activation_codes (organisation_id, area, kind) where state = 'ACTIVE';

-- A company takes back an activation without an account: such a try counts against the company alone.
alter table activation_attempts
    alter column person_id drop not null;
