package de.guildhall.permission.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What persons, organisations and chambers are called, as far as it has been told here. */
@ApplicationScoped
public class NameRepository {

    private static final String KNOWN = "select id, name from persons where id in (:ids)"
            + " union all select id, name from organisations where id in (:ids) and name is not null"
            + " union all select id, name from chambers where id in (:ids)";

    public Uni<Map<UUID, String>> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Collections.emptyMap())
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(KNOWN, Object[].class)
                                .setParameter("ids", ids)
                                .getResultList())
                        .map(NameRepository::byId);
    }

    /** Whether identity-service has told of this person, who is not forgotten until the transaction ends. */
    public Uni<Boolean> knowsPerson(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from persons where id = ?1 for key share", Integer.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(found -> found != null);
    }

    /**
     * Keeps the newest name; an older one that comes late changes nothing.
     *
     * @param invited whether the person has not come yet
     */
    public Uni<Void> put(UUID personId, String name, boolean invited, long version) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into persons (id, name, version, invited) values (?1, ?2, ?3, ?4)"
                                        + " on conflict (id) do update set name = excluded.name,"
                                        + " version = excluded.version, invited = excluded.invited"
                                        + " where persons.version < excluded.version")
                        .setParameter(1, personId)
                        .setParameter(2, name)
                        .setParameter(3, version)
                        .setParameter(4, invited)
                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Void> forget(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from persons where id = ?1")
                        .setParameter(1, personId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Map<UUID, String> byId(List<Object[]> rows) {
        Map<UUID, String> names = new HashMap<>();
        rows.forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
