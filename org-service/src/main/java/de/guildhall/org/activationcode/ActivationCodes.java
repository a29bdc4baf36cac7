package de.guildhall.org.activationcode;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The codes as who redeems one needs them, inside the transaction of that. */
@ApplicationScoped
public class ActivationCodes {

    private final ActivationCodeRepository codes;

    ActivationCodes(ActivationCodeRepository codes) {
        this.codes = codes;
    }

    /** Null if none is active. */
    public Uni<ActivationCode> active(CodeKind kind, UUID organisationId) {
        return codes.active(kind, organisationId);
    }

    /**
     * Uses the code up; null if that was done, or a newer letter came first: of many at the same time exactly one gets
     * the code. Null too for whoever issued it or read the letter: nobody makes themselves administrator.
     *
     * @param personId null if nobody had to sign in
     */
    public Uni<ActivationCode> use(UUID codeId, Instant now, UUID personId) {
        return codes.locked(codeId)
                .flatMap(code -> mayUse(code, personId).map(may -> may ? code : null))
                .onItem()
                .ifNotNull()
                .invoke(code -> code.use(now, personId));
    }

    private Uni<Boolean> mayUse(ActivationCode code, UUID personId) {
        return !code.active() || code.issuedBy().equals(personId)
                ? Uni.createFrom().item(false)
                : personId == null
                        ? Uni.createFrom().item(true)
                        : codes.wasReadBy(code.id(), personId).map(read -> !read);
    }

    /** Nobody redeems the organisation's code of the kind any more, if one is active. */
    public Uni<Void> withdraw(CodeKind kind, UUID organisationId) {
        return codes.active(kind, organisationId)
                .onItem()
                .ifNotNull()
                .invoke(ActivationCode::withdraw)
                .replaceWithVoid();
    }

    /** A newer code of the kind takes the place of one that nobody used. */
    Uni<Void> replace(ActivationCode newer) {
        return codes.active(newer.kind(), newer.organisationId())
                .onItem()
                .ifNotNull()
                .invoke(ActivationCode::withdraw)
                // The unique index knows no order of statements: the earlier code has to be void first.
                .call(codes::flush)
                .flatMap(earlier -> codes.persistAndFlush(newer))
                .replaceWithVoid();
    }
}
