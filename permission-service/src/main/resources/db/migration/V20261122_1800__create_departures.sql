-- USR-10: somebody left an organisation or a chamber, and somebody else of it took over.
create table departures (
    id              uuid        not null constraint pk_departures primary key,
    person_id       uuid        not null,
    scope           text        not null,
    organisation_id uuid,
    chamber_id      uuid        not null,
    successor_id    uuid        not null,
    reason          text        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    returned_by     uuid,
    returned_at     timestamptz,
    version         bigint      not null,
    constraint ck_departures_successor_id check (successor_id <> person_id),
    constraint ck_departures_returned_by check ((returned_by is null) = (returned_at is null))
);
create index ix_departures_scope on departures (scope, recorded_at desc, id desc);

alter table grants
    add column departure_id uuid constraint fk_grants_departure_id references departures,
    add constraint ck_grants_departure_id check (departure_id is null or revoked_at is not null);
create index ix_grants_departure_id on grants (departure_id) where departure_id is not null;
