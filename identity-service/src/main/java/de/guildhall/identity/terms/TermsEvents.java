package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import de.guildhall.platform.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What the service tells about terms of use: permission-service lets no administrator pass without. */
final class TermsEvents {

    static final String TERMS = "identity.terms";
    static final String ACCEPTANCE = "identity.terms-acceptance";

    private TermsEvents() {}

    static DomainEvent published(Terms terms) {
        return new DomainEvent(
                TERMS,
                TERMS + ".published",
                terms.id(),
                new TermsState(terms.id(), terms.version(), terms.publishedAt()));
    }

    /** Of one person the newest acceptance is enough. */
    static DomainEvent accepted(TermsAcceptance acceptance) {
        return new DomainEvent(
                ACCEPTANCE,
                ACCEPTANCE + ".given",
                acceptance.personId(),
                new AcceptanceState(
                        acceptance.personId(), acceptance.version(), acceptance.language(), acceptance.acceptedAt()));
    }

    record TermsState(UUID termsId, int version, Instant publishedAt) {}

    record AcceptanceState(UUID personId, int version, Language language, Instant acceptedAt) {}
}
