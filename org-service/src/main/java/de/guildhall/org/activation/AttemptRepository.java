package de.guildhall.org.activation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<Attempt, UUID> {

    /** Tries of this subject are decided one after the other until the transaction ends, on every replica. */
    Uni<Void> serialise(Throttled subject, UUID subjectId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select count(*) from pg_advisory_xact_lock(hashtextextended(?1, 0))", Long.class)
                        .setParameter(1, "activation " + subject + ' ' + subjectId)
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Long> count(Throttled subject, UUID subjectId, Instant since, Set<AttemptOutcome> outcomes) {
        String column = subject == Throttled.ACCOUNT ? "personId" : "organisationId";
        return count(column + " = ?1 and triedAt > ?2 and outcome in ?3", subjectId, since, outcomes);
    }

    Uni<Long> forgetBefore(Instant moment) {
        return delete("triedAt < ?1", moment);
    }
}
