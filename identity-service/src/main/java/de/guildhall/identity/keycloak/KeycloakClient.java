package de.guildhall.identity.keycloak;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The four questions this service asks Keycloak's administration. */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Path("/admin/realms/{realm}/users")
interface KeycloakClient {

    @GET
    Uni<List<KeycloakUser>> find(
            @PathParam("realm") String realm, @QueryParam("email") String email, @QueryParam("exact") boolean exact);

    @POST
    Uni<Void> create(@PathParam("realm") String realm, KeycloakUser user);

    @PUT
    @Path("{id}")
    Uni<Void> update(@PathParam("realm") String realm, @PathParam("id") String id, KeycloakUser user);

    @PUT
    @Path("{id}/reset-password")
    Uni<Void> setPassword(@PathParam("realm") String realm, @PathParam("id") String id, Password password);

    @ClientExceptionMapper
    static RuntimeException refusal(Response response) {
        return new KeycloakRefusal(response.getStatus(), response.hasEntity() ? response.readEntity(String.class) : "");
    }
}
