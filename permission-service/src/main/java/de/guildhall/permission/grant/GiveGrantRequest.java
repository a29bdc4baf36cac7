package de.guildhall.permission.grant;

import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param rights     those of the role, if absent
 * @param validFrom  now, if absent
 * @param validUntil without end, if absent
 */
@Schema(name = "GiveGrant")
public record GiveGrantRequest(
        @NotNull UUID personId,

        @NotBlank @Size(max = 50) @Schema(examples = "clerk")
        String role,

        @NotNull @Schema(implementation = String.class, examples = "chamber:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        Scope scope,

        @Size(min = 1, max = 100)
        @Schema(
                description =
                        "Instead of the role's own; what they include comes with them, what they require has to be"
                                + " among them (USR-4, USR-6)")
        Set<@NotBlank @Size(max = 50) String> rights,

        @PlausibleDate Instant validFrom,
        @PlausibleDate Instant validUntil,
        @NotBlank @Size(max = 500) String reason) {

    /** @throws ProblemException 400 with everything that does not fit together */
    Role check(RoleCatalogue roles, RightCatalogue catalogue, Instant now) {
        ProblemException faults = new ProblemException(CommonProblem.INVALID);
        Role found = roles.find(role).orElse(null);
        if (found == null) {
            faults.withViolation("role", "unknown", "is no role of the catalogue");
        } else if (!found.grantedByHand()) {
            faults.withViolation("role", "automatic", "follows from a registered training relationship");
        } else if (found.scopeKind() != scope.kind()) {
            faults.withViolation("scope", "does-not-fit-role", "is not of the kind that the role is granted on");
        } else if (rights != null) {
            ChosenRights.check(rights, found, catalogue, faults);
        }
        if (validUntil != null && !validUntil.isAfter(begin(now))) {
            faults.withViolation("validUntil", "before-begin", "must be later than validFrom");
        } else if (validUntil != null && !validUntil.isAfter(now)) {
            faults.withViolation("validUntil", "past", "must be in the future");
        }
        if (!faults.violations().isEmpty()) {
            throw faults;
        }
        return found;
    }

    /** Null if the role decides. */
    List<String> ownRights(Role role, RightCatalogue catalogue) {
        return rights == null ? null : ChosenRights.insteadOf(role, rights, catalogue);
    }

    Period period(Instant now) {
        return new Period(begin(now), validUntil == null ? null : validUntil.truncatedTo(ChronoUnit.MICROS));
    }

    private Instant begin(Instant now) {
        return validFrom == null ? now : validFrom.truncatedTo(ChronoUnit.MICROS);
    }
}
