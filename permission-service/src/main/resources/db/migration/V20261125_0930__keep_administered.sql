-- USR-8: whether the periods of those who administer an organisation, or its head office (ACC-7), leave no moment open from
-- the given one on.
create function is_administered(organisation uuid, since timestamptz) returns boolean stable language sql as $$
    select coalesce(range_agg(tstzrange(g.valid_from, g.valid_until)) @> tstzrange(since, null), false)
    from organisations o
    cross join unnest(array[o.id, o.head_office_id]) as home(id)
    join grants g on g.scope = 'organisation:' || home.id and g.role = 'administrator' and g.revoked_at is null
    where o.id = organisation
$$;

-- At the end of each transaction in which somebody ends, shortens or moves an administrator's grant. Of two who remove each
-- other at the same instant the second waits here, and then sees what the first has done. What ends because of a fact, as
-- an activation taken back or a head office removed, has nobody who could be refused.
create function keep_administered() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.revoked_by = '00000000-0000-0000-0000-000000000000' then
        return null;
    end if;
    perform from organisations where id = old.organisation_id and activated for update;
    if found and not is_administered(old.organisation_id, now()) then
        raise exception 'Organisation % would be without an administrator', old.organisation_id
            using errcode = 'check_violation', constraint = 'tr_grants_keep_administered';
    end if;
    return null;
end
$$;

create constraint trigger tr_grants_keep_administered after update or delete on grants
    deferrable initially deferred
    for each row when (old.role = 'administrator' and old.revoked_at is null)
    execute function keep_administered();
