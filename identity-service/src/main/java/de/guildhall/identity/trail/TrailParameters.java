package de.guildhall.identity.trail;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries are asked for, as a list or as a file; used with {@code @BeanParam @Valid}. */
public class TrailParameters {

    @Parameter(description = "Entries of this organisation", schema = @Schema(format = "uuid"))
    @QueryParam("organisationId")
    @org.hibernate.validator.constraints.UUID
    public String organisationId;

    @Parameter(description = "Entries of this chamber", schema = @Schema(format = "uuid"))
    @QueryParam("chamberId")
    @org.hibernate.validator.constraints.UUID
    public String chamberId;

    @Parameter(description = "Part of the object's label, the person's name, or the action")
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    @Parameter(description = "Actions that fit, too: those whose words in the reader's language are looked for")
    @QueryParam("action")
    @Size(max = 100)
    public List<@Size(max = 100) String> action;

    /** @throws ProblemException 400 unless exactly one of the two is named */
    Scope place() {
        if ((organisationId == null) == (chamberId == null)) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("organisationId", "one-of", "name either an organisation or a chamber");
        }
        return organisationId != null
                ? Scope.organisation(UUID.fromString(organisationId))
                : Scope.chamber(UUID.fromString(chamberId));
    }

    TrailSearch search() {
        return new TrailSearch(q, action);
    }
}
