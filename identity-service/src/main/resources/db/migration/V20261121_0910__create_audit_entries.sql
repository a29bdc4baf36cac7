create table audit_entries (
    entry_id        uuid        not null,
    at              timestamptz not null,
    service         text        not null,
    person_id       uuid        not null,
    person_name     text,
    acting_for      text        not null,
    action          text        not null,
    object_kind     text        not null,
    object_id       uuid,
    label           text,
    organisation_id uuid,
    chamber_id      uuid,
    before_state    text,
    after_state     text,
    constraint pk_audit_entries primary key (at, entry_id)
) partition by range (at);
create index ix_audit_entries_organisation_id_at on audit_entries (organisation_id, at desc, entry_id desc);
create index ix_audit_entries_chamber_id_at on audit_entries (chamber_id, at desc, entry_id desc);
create index ix_audit_entries_person_id_at on audit_entries (person_id, at desc, entry_id desc);

do
$$
begin
    for year in 2026..2040 loop
        execute format(
            'create table audit_entries_%s partition of audit_entries for values from (%L) to (%L)',
            year, year || '-01-01 00:00:00+00', (year + 1) || '-01-01 00:00:00+00');
    end loop;
end
$$;
create table audit_entries_other partition of audit_entries default;
