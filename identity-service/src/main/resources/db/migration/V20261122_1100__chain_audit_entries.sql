alter table audit_entries
    add column source text,
    add column subject_person_id uuid,
    add column number bigint,
    add column hash bytea,
    add column person_name_seal bytea,
    add column label_seal bytea,
    add column before_state_seal bytea,
    add column after_state_seal bytea;
create index ix_audit_entries_number on audit_entries (number);
create index ix_audit_entries_subject_person_id_at on audit_entries (subject_person_id, at desc, entry_id desc);

-- Who adds an entry locks this row, so that the entries of all replicas stand in one line.
create table audit_head (
    id     smallint not null default 1,
    number bigint   not null,
    hash   bytea    not null,
    constraint pk_audit_head primary key (id),
    constraint ck_audit_head_one check (id = 1)
);
insert into audit_head (number, hash) values (0, decode(repeat('00', 32), 'hex'));
