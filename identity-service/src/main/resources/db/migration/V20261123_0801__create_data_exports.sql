-- AUD-2: a person asked for all that is known about them.
create table data_exports (
    id         uuid        not null constraint pk_data_exports primary key,
    person_id  uuid        not null constraint fk_data_exports_person_id references persons,
    language   text        not null,
    state      text        not null constraint ck_data_exports_state check (state in ('ASKED', 'READY', 'EXPIRED')),
    asked_at   timestamptz not null,
    ready_at   timestamptz,
    expires_at timestamptz not null,
    version    int         not null,
    constraint ck_data_exports_ready_at check (ready_at is not null or state <> 'READY')
);
create unique index uq_data_exports_running on data_exports (person_id) where state = 'ASKED';
create index ix_data_exports_person_id_asked_at on data_exports (person_id, asked_at desc);
create index ix_data_exports_expires_at on data_exports (expires_at) where state <> 'EXPIRED';

-- What the services told, until all have.
create table data_export_parts (
    export_id uuid not null constraint fk_data_export_parts_export_id references data_exports,
    service   text not null,
    part      int  not null,
    parts     int  not null,
    sections  text not null,
    constraint pk_data_export_parts primary key (export_id, service, part)
);

create function wake_data_exports() returns trigger language plpgsql as
$$
begin
    perform pg_notify('data_exports', '');
    return null;
end
$$;

create trigger data_export_parts_inserted
    after insert on data_export_parts
    for each statement
execute function wake_data_exports();

-- Apart from what is read whenever the person looks how far it is.
create table data_export_files (
    export_id uuid  not null constraint pk_data_export_files primary key
        constraint fk_data_export_files_export_id references data_exports,
    zip       bytea not null
);
