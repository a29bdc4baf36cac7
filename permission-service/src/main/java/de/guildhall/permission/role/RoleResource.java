package de.guildhall.permission.role;

import de.guildhall.platform.web.Page;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1/roles")
@Cancellable(false)
@Tag(name = "Roles")
class RoleResource {

    private final RoleCatalogue catalogue;

    RoleResource(RoleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listRoles", summary = "All roles with their permissions, explained")
    public Page<RoleDto> list() {
        return new Page<>(
                catalogue.all().stream()
                        .map(role -> RoleDto.of(role, catalogue))
                        .toList(),
                null);
    }
}
