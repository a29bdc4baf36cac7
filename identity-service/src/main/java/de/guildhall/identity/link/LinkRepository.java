package de.guildhall.identity.link;

import de.guildhall.identity.person.EmailAddress;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<Link, UUID> {

    /** Lets one transaction at a time deal with the links of an address, also of one that nobody has yet. */
    Uni<Void> lockAddress(EmailAddress email) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked",
                                Integer.class)
                        .setParameter(1, email.text())
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** As {@link #lockAddress}, for the address to which the token was sent. */
    Uni<Void> lockAddressOf(Token token) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(hashtextextended(email, 0)) from links"
                                        + " where token_hash = ?1) locked",
                                Integer.class)
                        .setParameter(1, token.hash())
                        .getSingleResultOrNull())
                .replaceWithVoid();
    }

    /** Null if there is none. */
    Uni<Link> withToken(Token token) {
        return find("tokenHash", token.hash()).firstResult();
    }

    Uni<Long> countSince(EmailAddress email, Set<Purpose> purposes, Instant since) {
        return count("email = ?1 and purpose in ?2 and createdAt > ?3", email.text(), purposes, since);
    }

    Uni<Integer> voidOpen(EmailAddress email, Set<Purpose> purposes, Instant now) {
        return update(
                "voidedAt = ?1 where email = ?2 and purpose in ?3 and usedAt is null and voidedAt is null",
                now,
                email.text(),
                purposes);
    }

    Uni<Long> deleteCreatedBefore(Instant end) {
        return delete("createdAt < ?1", end);
    }
}
