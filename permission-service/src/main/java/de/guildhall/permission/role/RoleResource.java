package de.guildhall.permission.role;

import de.guildhall.platform.web.Page;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1")
@Cancellable(false)
@Tag(name = "Roles and rights")
class RoleResource {

    private final RoleCatalogue roles;
    private final RightCatalogue rights;

    RoleResource(RoleCatalogue roles, RightCatalogue rights) {
        this.roles = roles;
        this.rights = rights;
    }

    @GET
    @Path("roles")
    @Authenticated
    @Operation(operationId = "listRoles", summary = "All roles with their rights, explained")
    public Page<RoleDto> roles() {
        return new Page<>(roles.all().stream().map(RoleDto::of).toList(), null);
    }

    @GET
    @Path("rights")
    @Authenticated
    @Operation(
            operationId = "listRights",
            summary = "All rights, explained, in the order in which they are offered",
            description =
                    "What a right includes comes with it; what it requires has to be granted as well (USR-4, USR-6).")
    public Page<RightDto> rights() {
        return new Page<>(
                rights.all().stream().map(right -> RightDto.of(right, rights)).toList(), null);
    }
}
