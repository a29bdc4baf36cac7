package de.guildhall.identity.keycloak;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** All that this service asks Keycloak's administration. */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Path("/admin/realms/{realm}")
interface KeycloakClient {

    @GET
    @Path("users")
    Uni<List<KeycloakUser>> find(
            @PathParam("realm") String realm, @QueryParam("email") String email, @QueryParam("exact") boolean exact);

    /** @param query {@code attribute:value} */
    @GET
    @Path("users")
    Uni<List<KeycloakUser>> findByAttribute(@PathParam("realm") String realm, @QueryParam("q") String query);

    @GET
    @Path("users/{id}")
    Uni<KeycloakUser> get(@PathParam("realm") String realm, @PathParam("id") String id);

    @POST
    @Path("users")
    Uni<Void> create(@PathParam("realm") String realm, KeycloakUser user);

    @PUT
    @Path("users/{id}")
    Uni<Void> update(@PathParam("realm") String realm, @PathParam("id") String id, KeycloakUser user);

    @DELETE
    @Path("users/{id}")
    Uni<Void> delete(@PathParam("realm") String realm, @PathParam("id") String id);

    @PUT
    @Path("users/{id}/reset-password")
    Uni<Void> setPassword(@PathParam("realm") String realm, @PathParam("id") String id, Password password);

    /** Ends all sessions of the user, and tells the portal. */
    @POST
    @Path("users/{id}/logout")
    Uni<Void> endSessions(@PathParam("realm") String realm, @PathParam("id") String id);

    /** @param dateFrom in milliseconds since 1970 */
    @GET
    @Path("events")
    Uni<List<KeycloakEvent>> events(
            @PathParam("realm") String realm,
            @QueryParam("type") List<String> types,
            @QueryParam("dateFrom") long dateFrom,
            @QueryParam("direction") String direction,
            @QueryParam("first") int first,
            @QueryParam("max") int max);

    @DELETE
    @Path("attack-detection/brute-force/users/{id}")
    Uni<Void> forgetFailures(@PathParam("realm") String realm, @PathParam("id") String id);

    @GET
    @Path("users/{id}/credentials")
    Uni<List<KeycloakCredential>> credentials(@PathParam("realm") String realm, @PathParam("id") String id);

    @DELETE
    @Path("users/{id}/credentials/{credential}")
    Uni<Void> removeCredential(
            @PathParam("realm") String realm, @PathParam("id") String id, @PathParam("credential") String credential);

    @GET
    @Path("users/{id}/federated-identity")
    Uni<List<KeycloakLink>> links(@PathParam("realm") String realm, @PathParam("id") String id);

    @DELETE
    @Path("users/{id}/federated-identity/{provider}")
    Uni<Void> removeLink(
            @PathParam("realm") String realm, @PathParam("id") String id, @PathParam("provider") String provider);

    @ClientExceptionMapper
    static RuntimeException refusal(Response response) {
        return new KeycloakRefusal(response.getStatus(), response.hasEntity() ? response.readEntity(String.class) : "");
    }
}
