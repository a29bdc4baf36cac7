package de.guildhall.notification.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who can be reached where. */
@ApplicationScoped
public class PartyRepository {

    /** Empty if the party is unknown so far, or known without an address. */
    public Uni<Optional<Recipient>> find(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.find(Party.class, id))
                .map(party ->
                        Optional.ofNullable(party).filter(Party::reachable).map(Party::recipient));
    }

    /** Null if the party is unknown so far. */
    public Uni<String> nameOf(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.find(Party.class, id))
                .map(party -> party == null ? null : party.name());
    }

    Uni<Void> forget(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from parties where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * Keeps the newest state; an older one that comes late changes nothing.
     *
     * @param headOfficeId null for persons and chambers, and for an organisation without one
     */
    Uni<Void> put(
            PartyKind kind, UUID id, String email, String name, Language language, UUID headOfficeId, long version) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into parties (id, known_as, email, name, language, version, head_office_id)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                        + " on conflict (id) do update set email = excluded.email, name = excluded.name,"
                                        + " language = excluded.language, version = excluded.version,"
                                        + " head_office_id = excluded.head_office_id"
                                        + " where parties.version <= excluded.version")
                        .setParameter(1, id)
                        .setParameter(2, kind.name())
                        .setParameter(3, email)
                        .setParameter(4, name)
                        .setParameter(5, language.name())
                        .setParameter(6, version)
                        .setParameter(7, headOfficeId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
