package de.guildhall.identity.trail;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/audit-entries")
@Cancellable(false)
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
    public Uni<Page<AuditEntryDto>> find(
            @Parameter(description = "Entries of this organisation", schema = @Schema(format = "uuid"))
                    @QueryParam("organisationId")
                    @UUID
                    String organisationId,
            @Parameter(description = "Entries of this chamber", schema = @Schema(format = "uuid"))
                    @QueryParam("chamberId")
                    @UUID
                    String chamberId,
            @Parameter(description = "Part of the object's label, the person's name, or the action")
                    @QueryParam("q")
                    @Size(max = 100)
                    String q,
            @BeanParam @Valid PageRequest page) {
        if ((organisationId == null) == (chamberId == null)) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("organisationId", "one-of", "name either an organisation or a chamber");
        }
        Uni<Page<TrailLine>> lines = organisationId != null
                ? trail.ofOrganisation(java.util.UUID.fromString(organisationId), q, page)
                : trail.ofChamber(java.util.UUID.fromString(chamberId), q, page);
        return lines.map(found -> found.map(AuditEntryDto::of));
    }
}
