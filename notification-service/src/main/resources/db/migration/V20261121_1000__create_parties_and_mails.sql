create table parties (
    id       uuid   not null constraint pk_parties primary key,
    known_as text   not null,
    email    text,
    name     text   not null,
    language text   not null,
    version  bigint not null
);

create table mails (
    id             uuid        not null,
    event_id       uuid        not null,
    recipient_id   uuid        not null,
    email          text,
    recipient_name text,
    language       text,
    kind           text        not null,
    occasion       text,
    state          text        not null,
    subject        text,
    tries          int         not null,
    last_failure   text,
    created_at     timestamptz not null,
    due_at         timestamptz not null,
    sent_at        timestamptz,
    constraint pk_mails primary key (id, created_at),
    -- One mail per cause and recipient (NOT-2), whatever the code above does; the time is the event's, so it repeats, too.
    constraint uq_mails_event_id_recipient_id unique (event_id, recipient_id, created_at),
    constraint ck_mails_occasion_until_done check ((occasion is null) = (state <> 'WAITING'))
) partition by range (created_at);
create index ix_mails_due_at on mails (due_at) where state = 'WAITING';
create index ix_mails_recipient_id_created_at on mails (recipient_id, created_at desc, id desc);

do
$$
begin
    for year in 2026..2040 loop
        execute format(
            'create table mails_%s partition of mails for values from (%L) to (%L)',
            year, year || '-01-01 00:00:00+00', (year + 1) || '-01-01 00:00:00+00');
    end loop;
end
$$;
create table mails_other partition of mails default;
