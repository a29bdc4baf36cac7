create table outbox (
    seq         bigint generated always as identity,
    event_id    uuid        not null constraint pk_outbox primary key,
    topic       text        not null,
    type        text        not null,
    subject     uuid        not null,
    occurred_at timestamptz not null,
    payload     text        not null
);
create index ix_outbox_seq on outbox (seq);

create function wake_outbox_relay() returns trigger language plpgsql as
$$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;

create trigger outbox_inserted
    after insert on outbox
    for each statement
execute function wake_outbox_relay();

create table inbox (
    consumer   text        not null,
    event_id   uuid        not null,
    applied_at timestamptz not null default now(),
    constraint pk_inbox primary key (consumer, event_id)
);
create index ix_inbox_applied_at on inbox (applied_at);

create table idempotent_requests (
    person_id    uuid        not null,
    key          text        not null,
    request_hash text        not null,
    answer       text,
    created_at   timestamptz not null default now(),
    constraint pk_idempotent_requests primary key (person_id, key)
);
create index ix_idempotent_requests_created_at on idempotent_requests (created_at);
