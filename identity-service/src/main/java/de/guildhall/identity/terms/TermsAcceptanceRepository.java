package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class TermsAcceptanceRepository implements PanacheRepositoryBase<TermsAcceptance, UUID> {

    /** The person's last; null if they never accepted any. */
    Uni<TermsAcceptance> latest(UUID personId) {
        return find("personId = ?1 order by version desc", personId).firstResult();
    }

    /** Whether that is news: a person accepts a version once. */
    Uni<Boolean> add(UUID personId, Terms terms, Language language, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into terms_acceptances (id, person_id, version, language, text_hash, accepted_at)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (person_id, version) do nothing")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, personId)
                        .setParameter(3, terms.version())
                        .setParameter(4, language.name())
                        .setParameter(5, terms.hash(language))
                        .setParameter(6, now)
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }
}
