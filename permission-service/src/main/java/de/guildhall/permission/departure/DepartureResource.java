package de.guildhall.permission.departure;

import de.guildhall.permission.grant.GrantPermission;
import de.guildhall.permission.grant.OnePlace;
import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path(DepartureResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departures")
class DepartureResource {

    static final String PATH = "/api/permission/v1/departures";

    private final DepartureService departures;
    private final DepartureViews views;
    private final Idempotency idempotency;

    DepartureResource(DepartureService departures, DepartureViews views, Idempotency idempotency) {
        this.departures = departures;
        this.views = views;
        this.idempotency = idempotency;
    }

    @POST
    @PermissionsAllowed(GrantPermission.RECORD_DEPARTURE)
    @Operation(
            operationId = "recordDeparture",
            summary = "A person leaves an organisation or a chamber",
            description =
                    "All that the person is there ends at once, what is open passes to the successor, and roles"
                            + " elsewhere may be given in the same step. Who is nothing anywhere any more can no longer sign in.")
    @APIResponseSchema(value = DepartureDto.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "permission.departure.of-oneself, permission.departure.not-there,"
                    + " permission.grant.last-administrator, permission.grant.exists")
    public Uni<RestResponse<DepartureDto>> record(
            @HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull DepartureRequest request) {
        return idempotency
                .once(
                        key,
                        "departures.record",
                        request,
                        DepartureDto.class,
                        () -> departures.record(request).flatMap(views::of))
                .map(departure -> Created.in(PATH, departure.departureId(), departure));
    }

    @GET
    @PermissionsAllowed(GrantPermission.VIEW)
    @Operation(
            operationId = "listDepartures",
            summary = "Who left an organisation or a chamber, the latest first; name exactly one of the two")
    public Uni<Page<DepartureDto>> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("chamberId") UUID chamberId,
            @BeanParam @Valid PageRequest page) {
        return departures.at(OnePlace.of(organisationId, chamberId), page).flatMap(views::of);
    }

    @GET
    @Path("prospect")
    @PermissionsAllowed(GrantPermission.RECORD_DEPARTURE)
    @Operation(
            operationId = "getDepartureProspect",
            summary = "What a departure would do, and who could take over; nothing happens",
            description = "Names exactly one of organisation and chamber.")
    @APIResponse(responseCode = "409", description = "permission.departure.not-there")
    public Uni<ProspectDto> prospect(
            @QueryParam("personId") @NotNull UUID personId,
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("chamberId") UUID chamberId,
            @Parameter(description = "Part of a successor's name") @QueryParam("q") @DefaultValue("") @Size(max = 100)
                    String q) {
        return departures.prospect(personId, OnePlace.of(organisationId, chamberId), q);
    }

    @POST
    @Path("{id}/return")
    @PermissionsAllowed(GrantPermission.RECORD_DEPARTURE)
    @Operation(
            operationId = "takeBackDeparture",
            summary = "The person comes back to what people had given them there",
            description =
                    "What follows from the chamber's register does not come back by itself, and what passed to the"
                            + " successor stays there.")
    @APIResponse(responseCode = "200", description = "The person can sign in again")
    @APIResponse(responseCode = "409", description = "permission.departure.returned, permission.departure.of-oneself")
    public Uni<DepartureDto> takeBack(@PathParam("id") UUID id) {
        return departures.takeBack(id).flatMap(views::of);
    }
}
