package de.guildhall.identity.trail;

import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/me/audit-entries")
@Cancellable(false)
@Tag(name = "Me")
public class MyAuditEntryResource {

    private final TrailService trail;

    MyAuditEntryResource(TrailService trail) {
        this.trail = trail;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Who changed my data or looked at it",
            description =
                    "Newest first, in whatever function I act. Without the values: those stand where the data is.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every parameter at fault")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "403", description = "`request.forbidden`: the account belongs to no person")
    public Uni<Page<MyAuditEntryDto>> find(@BeanParam @Valid PageRequest page) {
        return trail.aboutMe(page).map(found -> found.map(MyAuditEntryDto::of));
    }
}
