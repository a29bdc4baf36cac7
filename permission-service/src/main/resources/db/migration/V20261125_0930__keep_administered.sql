-- USR-8: whether the periods of those who administer an organisation leave no moment open from the given one on. Those of its
-- head office count as long as that can be used (ACC-7, ACC-4), who was invited and never came does not.
create function is_administered(organisation uuid, since timestamptz) returns boolean stable language sql as $$
    select coalesce(range_agg(tstzrange(g.valid_from, period.ends_at)) @> tstzrange(since, null), false)
    from (
        select id, null::timestamptz as usable_until from organisations where id = organisation
        union all
        select h.id, h.usable_until
        from organisations o
        join organisations h on h.id = o.head_office_id
        where o.id = organisation) home
    join grants g on g.scope = 'organisation:' || home.id and g.role = 'administrator' and g.revoked_at is null
    cross join lateral (select least(g.valid_until, home.usable_until) as ends_at) period
    where (period.ends_at is null or period.ends_at > g.valid_from)
        and not exists (select from persons p where p.id = g.person_id and p.invited)
$$;

-- At the end of each transaction in which somebody ends, shortens or moves an administrator's grant. Of two who remove each
-- other at the same instant the second waits here, and then sees what the first has done. What ends because of a fact, as
-- an activation taken back or a head office removed, has nobody who could be refused.
create function keep_administered() returns trigger language plpgsql as $$
declare
    since timestamptz := now();
begin
    if tg_op = 'UPDATE' then
        if new.revoked_by = '00000000-0000-0000-0000-000000000000' then
            return null;
        end if;
        -- What takes its place begins at the moment at which it ends, by the service's clock.
        since := coalesce(new.revoked_at, since);
    end if;
    perform from organisations where id = old.organisation_id and activated for update;
    if found and not is_administered(old.organisation_id, since) then
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
