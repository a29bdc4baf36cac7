package de.guildhall.org.activationcode;

import de.guildhall.platform.web.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A clerk's order for a code, carried out once. */
@ApplicationScoped
class CodeIssue {

    private final CodeDraw draw;
    private final ActivationCodeService service;
    private final Idempotency idempotency;

    CodeIssue(CodeDraw draw, ActivationCodeService service, Idempotency idempotency) {
        this.draw = draw;
        this.service = service;
        this.idempotency = idempotency;
    }

    Uni<ActivationCodeView> issue(String key, UUID organisationId, IssueRequest wanted) {
        return draw.draw()
                .flatMap(drawn -> idempotency.once(
                        key,
                        "org.activation-code.issue",
                        List.of(organisationId, wanted),
                        ActivationCodeView.class,
                        () -> service.issue(organisationId, wanted, drawn)));
    }
}
