package de.guildhall.identity.trail;

import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    public Uni<Page<AuditEntryDto>> find(@BeanParam @Valid TrailParameters wanted, @BeanParam @Valid PageRequest page) {
        return trail.of(wanted.place(), wanted.search(), page).map(found -> found.map(AuditEntryDto::of));
    }

    @GET
    @Path("csv")
    @Produces("text/csv; charset=UTF-8")
    @PermissionsAllowed(TrailPermission.VIEW)
    @Operation(
            summary = "Who did what, as a file",
            description = "The same entries as a CSV file (RFC 4180), the newest 50,000 at most; if there are more, the"
                    + " last line says so. Texts that a spreadsheet would take for a formula begin with an apostrophe."
                    + " Of an entry whose names and values are gone because they had been kept long enough, the last column says `erased`."
                    + " That the file was fetched is recorded in the trail.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "`request.invalid` with every parameter at fault")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: not your organisation, not your chamber")
    public Multi<String> export(@BeanParam @Valid TrailParameters wanted) {
        return trail.export(wanted.place(), wanted.search()).onItem().transformToMulti(TrailExport::lines);
    }
}
