package de.guildhall.platform.permission;

import de.guildhall.platform.caller.ActingFor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "permission")
@Path("/api/permission/v1/access")
public interface PermissionClient {

    @GET
    Uni<Access> access(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(ActingFor.HEADER) String actingFor);
}
