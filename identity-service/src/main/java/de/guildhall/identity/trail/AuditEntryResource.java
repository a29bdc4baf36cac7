package de.guildhall.identity.trail;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/identity/v1/audit-entries")
@Tag(name = "Audit trail")
public class AuditEntryResource {

    private final TrailService trail;

    AuditEntryResource(TrailService trail) {
        this.trail = trail;
    }

    @GET
    @PermissionsAllowed(TrailPermission.VIEW)
    @Operation(
            summary = "Who did what",
            description = "Newest first. Names either an organisation or a chamber. A chamber that asks for an"
                    + " organisation sees what concerned both.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every parameter at fault")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: not your organisation, not your chamber")
    public Uni<Page<AuditEntryDto>> find(@BeanParam @Valid TrailRequest request) {
        return lines(request).map(page -> page.map(AuditEntryDto::of));
    }

    private Uni<Page<TrailLine>> lines(TrailRequest request) {
        if ((request.organisationId == null) == (request.chamberId == null)) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("organisationId", "one-of", "name either an organisation or a chamber");
        }
        return request.organisationId != null
                ? trail.ofOrganisation(UUID.fromString(request.organisationId), request.search, request)
                : trail.ofChamber(UUID.fromString(request.chamberId), request.search, request);
    }
}
