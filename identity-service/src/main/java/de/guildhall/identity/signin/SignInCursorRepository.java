package de.guildhall.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** How far Keycloak's events were read, and which of the newest were applied. */
@ApplicationScoped
class SignInCursorRepository {

    /** Null while another replica reads. Held until the end of the transaction. */
    Uni<Instant> lock() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select cast(extract(epoch from read_until) * 1000 as bigint) from sign_in_cursor"
                                        + " for update skip locked",
                                Long.class)
                        .getSingleResultOrNull())
                .map(millis -> millis == null ? null : Instant.ofEpochMilli(millis));
    }

    Uni<Void> moveTo(Instant readUntil) {
        return execute("update sign_in_cursor set read_until = ?1", readUntil);
    }

    /** Whether it was not applied before. */
    Uni<Boolean> isNew(String eventId, Instant at) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into applied_sign_in_events (id, at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, eventId)
                        .setParameter(2, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    Uni<Void> forgetBefore(Instant end) {
        return execute("delete from applied_sign_in_events where at < ?1", end);
    }

    private static Uni<Void> execute(String sql, Instant at) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter(1, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
