package de.guildhall.org.activationcode;

import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * Codes by which a company takes back an activation that was not its own. Nobody orders them: whoever opened the company
 * could have had the first letter in their hands, so a second one goes to the registered address (ACC-5).
 */
@ApplicationScoped
public class RevocationCodes {

    /** How long the company has to say that it was not them. */
    private static final int DAYS = 14;

    private final ActivationCodes codes;
    private final ChamberService chambers;
    private final CodeSeal seal;
    private final Audit audit;

    RevocationCodes(ActivationCodes codes, ChamberService chambers, CodeSeal seal, Audit audit) {
        this.codes = codes;
        this.chambers = chambers;
        this.seal = seal;
        this.audit = audit;
    }

    /** Part of the transaction that opens the organisation; its letter then waits to be printed. */
    public Uni<Void> issue(Organisation organisation, DrawnCode drawn, Instant now) {
        UUID id = UUID.randomUUID();
        return chambers.get(organisation.chamberId())
                .map(chamber -> new Term(chamber.today(now).plusDays(DAYS), null))
                .map(term -> new ActivationCode(
                                id,
                                CodeKind.REVOCATION,
                                organisation,
                                drawn.hash(),
                                seal.seal(id, drawn.secret()),
                                term)
                        .issued(now, Audit.SYSTEM))
                .call(codes::replace)
                .call(code -> audit.noteBySystem(
                        ActivationCodePermission.ISSUE,
                        AuditedObject.of("activation-code", code.id(), organisation.name(), code),
                        code.deadline()))
                .replaceWithVoid();
    }
}
