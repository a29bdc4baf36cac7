package de.guildhall.permission.terms;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which terms of use there are, and which a person has accepted last (ACC-15), as identity-service tells it. */
@ApplicationScoped
public class TermsRepository {

    /** Whether there are terms newer than what the person has accepted; without any, nothing is asked. */
    public Uni<Boolean> pendingFor(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select coalesce((select max(version) from terms_of_use), 0)"
                                        + " > coalesce((select version from accepted_terms where person_id = ?1), 0)",
                                Boolean.class)
                        .setParameter(1, personId)
                        .getSingleResult());
    }

    Uni<Void> publish(int version) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into terms_of_use (version) values (?1) on conflict do nothing")
                        .setParameter(1, version)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** An older acceptance that comes late changes nothing. One that comes before its terms are known counts, too. */
    Uni<Void> accept(UUID personId, int version) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into accepted_terms (person_id, version) values (?1, ?2)"
                                        + " on conflict (person_id) do update set version = excluded.version"
                                        + " where accepted_terms.version < excluded.version")
                        .setParameter(1, personId)
                        .setParameter(2, version)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
