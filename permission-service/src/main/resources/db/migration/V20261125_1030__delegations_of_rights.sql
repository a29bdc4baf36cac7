-- DEL-1: a delegation gives chosen rights at chosen places. DEL-2: to all members of the delegate who may act for others.
-- DEL-6: it is passed on where that was allowed, one step.
alter table delegations
    add column rights text,
    -- The principal alone; with 'all' its sites as well, those to come too; else these of its organisations.
    add column sites text not null default 'principal',
    add column passes_on boolean not null default false,
    add column parent_id uuid constraint fk_delegations_parent references delegations;
update delegations set rights = 'portal.use company.view trainers.view relationships.view exam-data.view';
alter table delegations
    alter column rights set not null,
    add constraint ck_delegations_rights check (rights ~ '^[a-z.-]+( [a-z.-]+)*$'),
    add constraint ck_delegations_sites check (
        sites in ('principal', 'all') or sites ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}( [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})*$'),
    add constraint ck_delegations_passes_on check (not passes_on or parent_id is null);
-- A newer one takes the place of the one before; what another delegate passed on stands beside it.
drop index uq_delegations_live;
create unique index uq_delegations_live
    on delegations (principal_id, delegate_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'))
    where ended_at is null;
create index ix_delegations_parent_id on delegations (parent_id) where parent_id is not null and ended_at is null;

-- Whether what is given for these sites holds at the organisation, which is the principal or one of its sites.
create function covers(sites text, principal uuid, organisation uuid) returns boolean immutable language sql as $$
    select case sites
        when 'principal' then organisation = principal
        when 'all' then true
        else organisation::text = any(string_to_array(sites, ' ')) end
$$;

-- Whether who holds such a grant at home acts elsewhere by it: for its branches who administers it, for its principals
-- whoever may act for others. Roles whose preset has that right are named here, as the catalogue has them.
create function leads_elsewhere(delegation uuid, role text, rights text) returns boolean immutable language sql as $$
    select role = 'administrator' or delegation is not null and case
        when rights is null then role in ('manager', 'editor-with-signature', 'editor', 'viewer')
        else 'delegations.use' = any(string_to_array(rights, ' ')) end
$$;

-- What delegations that nobody ended give. One that was passed on gives what both give, as long as both last and the one who
-- passed it on may still be used.
create view live_delegations as
    select d.id, d.principal_id, d.delegate_id, d.sites, via.id as via_id, via.sites as via_sites,
        case when via.id is null then d.rights else coalesce((
            select string_agg(code, ' ') from unnest(string_to_array(d.rights, ' ')) code
            where code = any(string_to_array(via.rights, ' '))), '') end as rights,
        greatest(d.valid_from, via.valid_from) as valid_from, least(d.valid_until, via.valid_until) as valid_until,
        least(principal.usable_until, passing.usable_until) as usable_until
    from delegations d
    left join organisations principal on principal.id = d.principal_id
    left join delegations via on via.id = d.parent_id
    left join organisations passing on passing.id = via.delegate_id
    where d.ended_at is null and (d.parent_id is null or via.ended_at is null and via.passes_on);

-- And where: at the principal and its sites, as far as they are covered.
create view delegated as
    select d.principal_id as organisation_id, d.* from live_delegations d
    where covers(d.sites, d.principal_id, d.principal_id)
        and (d.via_id is null or covers(d.via_sites, d.principal_id, d.principal_id))
    union all
    select site.id, d.* from live_delegations d
    join organisations site on site.head_office_id = d.principal_id
    where covers(d.sites, d.principal_id, site.id) and (d.via_id is null or covers(d.via_sites, d.principal_id, site.id));

-- From which other organisation, its home, somebody may act for an organisation, and with which rights; null for all that go
-- with the role. Nobody acts for an organisation whose use has ended, nor from one (ACC-4). Who administers a delegate's head
-- office administers the delegate; nothing else goes further by itself (DEL-6).
drop view representations;
create view representations as
    select o.id as organisation_id, o.head_office_id as home_id, 'administrator' as role, null as rights,
        null::uuid as delegation_id, null::uuid as delegate_id, '-infinity'::timestamptz as valid_from,
        null::timestamptz as valid_until, least(o.usable_until, h.usable_until) as usable_until
    from organisations o
    left join organisations h on h.id = o.head_office_id
    where o.head_office_id is not null
    union all
    select d.organisation_id, d.delegate_id, 'delegate', d.rights, d.id, d.delegate_id, d.valid_from, d.valid_until,
        least(p.usable_until, o.usable_until, d.usable_until)
    from delegated d
    left join organisations p on p.id = d.organisation_id
    left join organisations o on o.id = d.delegate_id
    union all
    select d.organisation_id, o.head_office_id, 'delegate', d.rights, d.id, d.delegate_id, d.valid_from, d.valid_until,
        least(p.usable_until, o.usable_until, h.usable_until, d.usable_until)
    from delegated d
    join organisations o on o.id = d.delegate_id
    left join organisations p on p.id = d.organisation_id
    left join organisations h on h.id = o.head_office_id
    where o.head_office_id <> d.principal_id;

-- DEL-3: one side proposes, the other agrees within a time or does not.
create table delegation_proposals (
    id            uuid        not null constraint pk_delegation_proposals primary key,
    side          text        not null,
    principal_id  uuid        not null,
    chamber_id    uuid        not null,
    delegate_id   uuid        not null,
    parent_id     uuid        constraint fk_delegation_proposals_parent references delegations,
    rights        text        not null,
    sites         text        not null,
    passes_on     boolean     not null,
    valid_from    timestamptz,
    valid_until   timestamptz,
    message       text        not null,
    proposed_by   uuid        not null,
    proposed_at   timestamptz not null,
    expires_at    timestamptz not null,
    answer        text,
    answered_by   uuid,
    answered_at   timestamptz,
    delegation_id uuid        constraint fk_delegation_proposals_delegation references delegations,
    version       bigint      not null,
    constraint ck_delegation_proposals_side check (side in ('GIVE', 'ASK', 'PASS_ON')),
    constraint ck_delegation_proposals_parent_id check ((side = 'PASS_ON') = (parent_id is not null)),
    constraint ck_delegation_proposals_delegate_id check (delegate_id <> principal_id),
    constraint ck_delegation_proposals_rights check (rights ~ '^[a-z.-]+( [a-z.-]+)*$'),
    constraint ck_delegation_proposals_sites check (
        sites in ('principal', 'all')
        or sites ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}( [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})*$'),
    constraint ck_delegation_proposals_valid_until check (valid_until > coalesce(valid_from, proposed_at)),
    constraint ck_delegation_proposals_expires_at check (expires_at > proposed_at),
    constraint ck_delegation_proposals_answer check (
        answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')
        and answered_by is not null and answered_at is not null and (answer = 'ACCEPTED') = (delegation_id is not null)
        or answer is null and answered_by is null and answered_at is null and delegation_id is null));
create index ix_delegation_proposals_principal_id on delegation_proposals (principal_id, proposed_at desc, id desc);
create index ix_delegation_proposals_delegate_id on delegation_proposals (delegate_id, proposed_at desc, id desc);
create index ix_delegation_proposals_parent_id on delegation_proposals (parent_id) where parent_id is not null;
create index ix_delegation_proposals_delegation_id on delegation_proposals (delegation_id) where delegation_id is not null;
create index ix_delegation_proposals_proposed_by on delegation_proposals (proposed_by);
create index ix_delegation_proposals_answered_by on delegation_proposals (answered_by) where answered_by is not null;

-- To name an organisation as its chamber does.
alter table organisations add column company_number text;
create index ix_organisations_company_number on organisations (chamber_id, company_number) where company_number is not null;
