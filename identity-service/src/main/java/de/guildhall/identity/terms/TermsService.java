package de.guildhall.identity.terms;

import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The terms of use of this installation, version after version (ACC-15). */
@ApplicationScoped
class TermsService {

    private static final Scoped INSTALLATION = Scoped.at(Scope.INSTALLATION);

    private final TermsRepository terms;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    TermsService(TermsRepository terms, Permit permit, Outbox outbox, Audit audit, Caller caller, Clock clock) {
        this.terms = terms;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<PublishedResponse>> page(PageRequest page) {
        return terms.page(page)
                .map(found -> Page.of(found, page.limit, version -> Cursor.of(version.id()))
                        .map(PublishedResponse::of));
    }

    @WithSession
    Uni<Terms> newest() {
        return terms.getNewest();
    }

    @WithSession
    Uni<Terms> get(int version) {
        return terms.get(version);
    }

    /** Of two at once, the second finds its number taken. */
    @WithTransaction
    Uni<Terms> publish(TermsTexts texts) {
        return permit.require(TermsPermission.PUBLISH, INSTALLATION)
                .chain(terms::newest)
                .flatMap(newest -> terms.persistAndFlush(next(newest, texts)))
                .call(published -> outbox.publish(TermsEvents.published(published)))
                .call(published ->
                        audit.note(TermsPermission.PUBLISH, object(published), new Noted(published.version())));
    }

    private Terms next(Terms newest, TermsTexts texts) {
        if (newest != null && newest.texts().equals(texts)) {
            throw new ProblemException(TermsProblem.UNCHANGED);
        }
        int version = newest == null ? 1 : newest.version() + 1;
        return new Terms(
                UUID.randomUUID(), version, texts, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.personId());
    }

    static AuditedObject object(Terms terms) {
        return AuditedObject.of("terms-of-use", terms.id(), Integer.toString(terms.version()), INSTALLATION);
    }

    private record Noted(int version) {}
}
