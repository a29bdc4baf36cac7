package de.guildhall.org.activationcode;

import de.guildhall.platform.web.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/** Draws a code and hashes it before the transaction begins: hashing takes long, and would hold a connection. */
@ApplicationScoped
class CodeIssue {

    private final CodeHasher hasher;
    private final ActivationCodeService service;
    private final Idempotency idempotency;
    private final SecureRandom random = new SecureRandom();

    CodeIssue(CodeHasher hasher, ActivationCodeService service, Idempotency idempotency) {
        this.hasher = hasher;
        this.service = service;
        this.idempotency = idempotency;
    }

    Uni<ActivationCodeView> issue(String key, UUID organisationId, IssueRequest wanted) {
        SecretCode secret = SecretCode.random(random);
        return hasher.hash(secret)
                .flatMap(hash -> idempotency.once(
                        key,
                        "org.activation-code.issue",
                        List.of(organisationId, wanted),
                        ActivationCodeView.class,
                        () -> service.issue(organisationId, wanted, secret, hash)));
    }
}
