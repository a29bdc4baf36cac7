package de.guildhall.org.activation;

import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/org/v1")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activation locks")
public class ActivationLockResource {

    private final ActivationLockService service;

    ActivationLockResource(ActivationLockService service) {
        this.service = service;
    }

    @GET
    @Path("organisations/{id}/activation-lock")
    @PermissionsAllowed(ActivationLockPermission.VIEW)
    @Operation(operationId = "getActivationLock", summary = "Whether wrong tries closed activation of the organisation")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<ActivationLockView.OfOrganisation> ofOrganisation(@RestPath UUID id) {
        return service.ofOrganisation(id);
    }

    @DELETE
    @Path("organisations/{id}/activation-lock")
    @PermissionsAllowed(ActivationLockPermission.LIFT)
    @Operation(operationId = "liftOrganisationActivationLock", summary = "Opens activation of the organisation again")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    @APIResponse(responseCode = "409", description = "org.activation-lock.not-locked")
    public Uni<Void> liftOfOrganisation(@RestPath UUID id) {
        return service.liftOfOrganisation(id);
    }

    @GET
    @Path("activation-locks")
    @PermissionsAllowed(ActivationLockPermission.VIEW)
    @Operation(
            operationId = "listActivationLocks",
            summary =
                    "The chamber's companies, and accounts that tried at this chamber, for which activation is closed")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "The caller has nothing to do with this chamber")
    public Uni<Page<ActivationLockView>> list(@RestQuery @NotNull UUID chamberId, @BeanParam @Valid PageRequest page) {
        return service.page(chamberId, page);
    }

    @DELETE
    @Path("activation-locks/{id}")
    @PermissionsAllowed(ActivationLockPermission.LIFT)
    @Operation(operationId = "liftActivationLock", summary = "Opens activation for the account or company again")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "No such lock, or none of the caller's")
    @APIResponse(responseCode = "409", description = "org.activation-lock.not-locked")
    public Uni<Void> lift(@RestPath UUID id) {
        return service.lift(id);
    }
}
