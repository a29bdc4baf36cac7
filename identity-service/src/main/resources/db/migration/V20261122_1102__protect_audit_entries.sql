alter table audit_entries
    alter column number set not null,
    alter column hash set not null;

-- Does a value stay as it is, or go with its salt and leave the digest that the chain needs?
create function audit_value_is_kept_or_erased(old_value text, old_seal bytea, new_value text, new_seal bytea)
    returns boolean language sql immutable as
$$
    select (new_value, new_seal) is not distinct from (old_value, old_seal)
        or (new_value is null and length(old_seal) = 48 and new_seal = substring(old_seal from 17))
$$;

-- Against mistakes and injected statements. Who owns the table can take it away: against that there is the chain.
create function keep_audit_entries() returns trigger language plpgsql as
$$
declare
    erasable constant text[] := array['person_name', 'person_name_seal', 'label', 'label_seal',
        'before_state', 'before_state_seal', 'after_state', 'after_state_seal'];
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - erasable = to_jsonb(old) - erasable
        and audit_value_is_kept_or_erased(old.person_name, old.person_name_seal, new.person_name, new.person_name_seal)
        and audit_value_is_kept_or_erased(old.label, old.label_seal, new.label, new.label_seal)
        and audit_value_is_kept_or_erased(old.before_state, old.before_state_seal, new.before_state, new.before_state_seal)
        and audit_value_is_kept_or_erased(old.after_state, old.after_state_seal, new.after_state, new.after_state_seal)
    then
        return new;
    end if;
    raise exception 'The audit trail is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger tr_audit_entries_keep before update or delete on audit_entries
    for each row execute function keep_audit_entries();

do
$$
declare
    part regclass;
begin
    for part in select relid from pg_partition_tree('audit_entries') loop
        execute format(
            'create trigger tr_audit_entries_keep_all before truncate on %s for each statement execute function keep_audit_entries()',
            part);
    end loop;
end
$$;
