-- DEL-2: one organisation acts for another. What its administrators hold there follows from what they hold at home.
create table delegations (
    id           uuid        not null constraint pk_delegations primary key,
    principal_id uuid        not null,
    chamber_id   uuid        not null,
    delegate_id  uuid        not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz,
    entered_by   uuid        not null,
    ended_at     timestamptz,
    ended_by     uuid,
    version      bigint      not null,
    constraint ck_delegations_delegate_id check (delegate_id <> principal_id),
    constraint ck_delegations_valid_until check (valid_until > valid_from),
    constraint ck_delegations_ended_by check ((ended_by is null) = (ended_at is null))
);
-- A newer one takes the place of the one before, whatever happens at the same time.
create unique index uq_delegations_live on delegations (principal_id, delegate_id) where ended_at is null;
create index ix_delegations_principal_id on delegations (principal_id, valid_from desc, id desc);
create index ix_delegations_delegate_id on delegations (delegate_id, valid_from desc, id desc);
create index ix_delegations_entered_by on delegations (entered_by);
create index ix_delegations_ended_by on delegations (ended_by) where ended_by is not null;

alter table grants
    add column delegation_id uuid constraint fk_grants_delegation references delegations,
    add constraint ck_grants_delegation_id check (
        (role = 'delegate') = (delegation_id is not null) and (delegation_id is null or follows_from is not null)),
    drop constraint ck_grants_follows_from,
    add constraint ck_grants_follows_from check (
        follows_from is null or role in ('administrator', 'delegate') and follows_from <> id),
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
        ('trainer', 'organisation', 'organisation'),
        ('contract-trainer', 'training-relationship', 'organisation'),
        ('training-supervisor', 'training-relationship', 'organisation'),
        ('apprentice', 'training-relationship', 'self')));
create index ix_grants_delegation_id on grants (delegation_id) where delegation_id is not null and revoked_at is null;
