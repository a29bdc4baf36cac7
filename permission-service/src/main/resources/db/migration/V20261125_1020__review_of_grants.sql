-- Grants are looked at again from time to time. What a grant gives never changes by that: it only stands here who said last that
-- it is still needed.
alter table grants
    add column confirmed_by uuid,
    add column confirmed_at timestamptz,
    add column reviewed_at timestamptz not null generated always as (greatest(granted_at, confirmed_at)) stored,
    add constraint ck_grants_confirmed_by check ((confirmed_by is null) = (confirmed_at is null));

create index ix_grants_organisation_id_reviewed_at on grants (organisation_id, reviewed_at, id) where revoked_at is null;
create index ix_grants_scope_reviewed_at on grants (scope, reviewed_at, id) where revoked_at is null;
create index ix_grants_confirmed_by on grants (confirmed_by) where confirmed_by is not null;

-- USR-1: what somebody was allowed stays readable, so lists of what is over are made, too.
create index ix_grants_organisation_id_all on grants (organisation_id, granted_at, id);
create index ix_grants_scope_all on grants (scope, granted_at, id);

-- After how many months a chamber wants grants looked at again; twelve without a row.
create table review_policies (
    chamber_id uuid     not null constraint pk_review_policies primary key,
    months     smallint not null constraint ck_review_policies_months check (months between 3 and 36),
    version    bigint   not null
);
