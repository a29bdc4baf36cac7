package de.guildhall.identity.dataexport;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the services told, and the file that was made of it. */
@ApplicationScoped
class DataExportPartRepository {

    /** What one service told; its parts together. */
    record Told(String service, List<String> sections) {}

    /** What comes for an export that nobody waits for any more is not kept. */
    Uni<Void> keep(UUID exportId, String service, int part, int parts, String sections) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into data_export_parts (export_id, service, part, parts, sections)"
                                        + " select id, ?2, ?3, ?4, ?5 from data_exports"
                                        + " where id = ?1 and state = 'ASKED' on conflict do nothing")
                        .setParameter(1, exportId)
                        .setParameter(2, service)
                        .setParameter(3, part)
                        .setParameter(4, parts)
                        .setParameter(5, sections)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Of one service, in order. */
    Uni<Told> told(UUID exportId, String service) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select sections from data_export_parts where export_id = ?1 and service = ?2"
                                        + " order by part",
                                String.class)
                        .setParameter(1, exportId)
                        .setParameter(2, service)
                        .getResultList())
                .map(sections -> new Told(service, sections));
    }

    Uni<Void> replaceByFile(UUID exportId, byte[] zip) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into data_export_files (export_id, zip) values (?1, ?2)")
                        .setParameter(1, exportId)
                        .setParameter(2, zip)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery("delete from data_export_parts where export_id = ?1")
                                .setParameter(1, exportId)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** Null if it was removed. */
    Uni<byte[]> file(UUID exportId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select zip from data_export_files where export_id = ?1", byte[].class)
                        .setParameter(1, exportId)
                        .getSingleResultOrNull());
    }
}
