package de.guildhall.identity.dataexport;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DataExportRepository implements PanacheRepositoryBase<DataExport, UUID> {

    private static final int SHOWN = 10;

    /** The newest first. */
    Uni<List<DataExport>> of(UUID personId) {
        return find("personId = ?1 order by askedAt desc", personId)
                .page(0, SHOWN)
                .list();
    }

    /** Null if there is none, or it is somebody else's. */
    Uni<DataExport> of(UUID personId, UUID id) {
        return find("id = ?1 and personId = ?2", id, personId).firstResult();
    }

    /**
     * Locks one that every service has answered in full; null if there is none that another replica does not have in
     * hand. Whichever: one that cannot be written must not hold up all the others.
     */
    Uni<DataExport> nextComplete(int services) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select e.id from data_exports e
                                where e.state = 'ASKED' and ?1 = (select count(*) from (
                                    select 1 from data_export_parts p where p.export_id = e.id
                                    group by p.service having count(*) = max(p.parts)) answered)
                                order by random() limit 1 for update skip locked
                                """, UUID.class)
                        .setParameter(1, (long) services)
                        .getSingleResultOrNull())
                .flatMap(id -> id == null ? Uni.createFrom().nullItem() : findById(id));
    }

    /** Files whose time is over, and what never became one. */
    Uni<Void> expire(Instant now) {
        String over = "(select id from data_exports where expires_at <= ?1 and state <> 'EXPIRED')";
        return execute("delete from data_export_files where export_id in " + over, now)
                .chain(() -> execute("delete from data_export_parts where export_id in " + over, now))
                .chain(() -> execute(
                        "update data_exports set state = 'EXPIRED', version = version + 1"
                                + " where expires_at <= ?1 and state <> 'EXPIRED'",
                        now));
    }

    private static Uni<Void> execute(String sql, Instant now) {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(sql).setParameter(1, now).executeUpdate())
                .replaceWithVoid();
    }
}
