package de.guildhall.permission.representative;

import de.guildhall.permission.grant.GrantPermission;
import de.guildhall.permission.grant.Places;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1/organisations/{id}/representatives")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
class RepresentativeResource {

    private final RepresentativeRepository representatives;
    private final Places places;
    private final Permit permit;
    private final Clock clock;

    RepresentativeResource(RepresentativeRepository representatives, Places places, Permit permit, Clock clock) {
        this.representatives = representatives;
        this.places = places;
        this.permit = permit;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(GrantPermission.VIEW)
    @Operation(
            operationId = "listRepresentatives",
            summary = "Who acts for the organisation from another one, its head office or a delegate (ACC-7, DEL-2)",
            description = "They hold no grant there: what they may do ends at home, or with the delegation.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<Page<RepresentativeDto>> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return places.find(Scope.organisation(id))
                .call(found -> permit.require(GrantPermission.VIEW, found.place()))
                .invoke(RepresentativeResource::requireKnown)
                .flatMap(found -> representatives.of(id, clock.instant(), page.after(4), page.rows()))
                .map(found -> Page.of(found, page.limit, RepresentativeRepository::cursor));
    }

    private static void requireKnown(Places.Found found) {
        if (!found.known()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
