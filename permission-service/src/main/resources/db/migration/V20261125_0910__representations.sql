-- Who administers a head office acts for its branches (ACC-7), who administers a delegate acts for the principal (DEL-2):
-- looked up when it is asked, no longer entered as grants.
-- Those that were entered end, and stay as history; whoever knows of them is told.
update grants set revoked_at = now(), revoked_by = '00000000-0000-0000-0000-000000000000', version = version + 1
where follows_from is not null and revoked_at is null;
insert into outbox (event_id, topic, type, subject, occurred_at, payload)
select gen_random_uuid(), 'permission.grant', 'permission.grant.revoked', id, now(),
    json_strip_nulls(json_build_object(
        'grantId', id, 'personId', person_id, 'actingFor', acting_for, 'role', role, 'scope', scope,
        'organisationId', organisation_id, 'chamberId', chamber_id, 'validFrom', valid_from, 'validUntil', valid_until,
        'revokedAt', revoked_at, 'version', version))::text
from grants where follows_from is not null and revoked_at = now();
alter table grants
    drop constraint ck_grants_delegation_id,
    drop constraint ck_grants_follows_from,
    drop constraint ex_grants_live,
    drop column delegation_id,
    drop column follows_from,
    -- As one text, so that the planner does not take it for a way to find somebody's grants: a b-tree is much faster.
    add constraint ex_grants_live exclude using gist (
        (person_id::text || ' ' || role || ' ' || scope || ' ' || acting_for) with =,
        tstzrange(valid_from, valid_until) with &&) where (revoked_at is null),
    drop constraint ck_grants_rights,
    add constraint ck_grants_rights check (
        rights is null
        or rights ~ '^[a-z.-]+( [a-z.-]+)*$'
            -- USR-8: who counts as administrator has everything that goes with it.
            and role <> 'administrator'
            and split_part(scope, ':', 1) in ('organisation', 'chamber')),
    drop constraint ck_grants_role,
    add constraint ck_grants_role check ((role, split_part(scope, ':', 1), split_part(acting_for, ':', 1)) in (
        ('installation-operator', 'installation', 'installation'),
        ('chamber-administrator', 'chamber', 'chamber'),
        ('clerk', 'chamber', 'chamber'),
        ('clerk-across-chambers', 'chamber', 'chamber'),
        ('examiner', 'chamber', 'chamber'),
        ('chamber-system', 'chamber', 'chamber'),
        ('administrator', 'organisation', 'organisation'),
        ('delegate', 'organisation', 'organisation'),
        ('manager', 'organisation', 'organisation'),
        ('editor-with-signature', 'organisation', 'organisation'),
        ('editor', 'organisation', 'organisation'),
        ('viewer', 'organisation', 'organisation'),
        ('safety-officer', 'organisation', 'organisation'),
        ('api-user', 'organisation', 'organisation'),
        ('trainer', 'organisation', 'organisation'),
        ('contract-trainer', 'training-relationship', 'organisation'),
        ('training-supervisor', 'training-relationship', 'organisation'),
        ('apprentice', 'training-relationship', 'self'))),
    -- What a delegation gives is no grant any more.
    add constraint ck_grants_delegate check (role <> 'delegate' or revoked_at is not null);

-- From which other organisation, its home, somebody may act for an organisation; who administers the home has the role
-- there. Nobody acts for an organisation whose use has ended, nor from one (ACC-4). It is flat: what comes from a branch's
-- head office or a principal's delegate goes no further (DEL-6), but who administers a delegate's head office administers
-- the delegate.
create view representations as
    select o.id as organisation_id, o.head_office_id as home_id, 'administrator' as role, null::uuid as delegation_id,
        null::uuid as delegate_id, '-infinity'::timestamptz as valid_from, null::timestamptz as valid_until,
        least(o.usable_until, h.usable_until) as usable_until
    from organisations o
    left join organisations h on h.id = o.head_office_id
    where o.head_office_id is not null
    union all
    select d.principal_id, d.delegate_id, 'delegate', d.id, d.delegate_id, d.valid_from, d.valid_until,
        least(p.usable_until, o.usable_until)
    from delegations d
    left join organisations p on p.id = d.principal_id
    left join organisations o on o.id = d.delegate_id
    where d.ended_at is null
    union all
    select d.principal_id, o.head_office_id, 'delegate', d.id, d.delegate_id, d.valid_from, d.valid_until,
        least(p.usable_until, o.usable_until, h.usable_until)
    from delegations d
    join organisations o on o.id = d.delegate_id
    left join organisations p on p.id = d.principal_id
    left join organisations h on h.id = o.head_office_id
    where d.ended_at is null and o.head_office_id <> d.principal_id;

-- What a decision asks for.
drop index ix_grants_person_id;
create index ix_grants_person_id on grants (person_id, acting_for) where revoked_at is null;
