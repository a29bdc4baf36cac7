package de.guildhall.org.trainingrelationship;

import de.guildhall.org.account.AccountRequest;
import de.guildhall.org.search.Filter;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path(TrainingRelationshipResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Training relationships")
public class TrainingRelationshipResource {

    static final String PATH = "/api/org/v1/training-relationships";

    private final TrainingRelationshipService service;
    private final Idempotency idempotency;

    TrainingRelationshipResource(TrainingRelationshipService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed(TrainingRelationshipPermission.VIEW)
    @Operation(
            operationId = "listTrainingRelationships",
            summary = "The training relationships the caller may see, by the apprentice's family name;"
                    + " q searches names and apprentice numbers")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation or chamber, or none of the caller's")
    public Uni<Page<TrainingRelationshipView>> list(
            @RestQuery UUID organisationId,
            @RestQuery UUID chamberId,
            @RestQuery @Size(max = 100) String q,
            @RestQuery UUID look,
            @BeanParam @Valid PageRequest page) {
        return service.page(new Filter(chamberId, organisationId, q, look), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(TrainingRelationshipPermission.VIEW)
    @Operation(operationId = "getTrainingRelationship", summary = "One training relationship")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such training relationship, or none of the caller's")
    public Uni<TrainingRelationshipView> get(@RestPath UUID id, @RestQuery UUID look) {
        return service.view(id, look);
    }

    @POST
    @PermissionsAllowed(TrainingRelationshipPermission.REGISTER)
    @Operation(
            operationId = "registerTrainingRelationship",
            summary = "Registers a training relationship of the chamber")
    @APIResponseSchema(value = TrainingRelationshipView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    @APIResponse(responseCode = "409", description = "org.training-relationship.apprentice-number-taken")
    public Uni<RestResponse<TrainingRelationshipView>> register(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid TrainingRelationshipRequest request) {
        return idempotency
                .once(
                        key,
                        "org.training-relationship.register",
                        request,
                        TrainingRelationshipView.class,
                        () -> service.register(request))
                .map(relationship -> Created.in(PATH, relationship.id(), relationship));
    }

    @POST
    @Path("{id}/account")
    @PermissionsAllowed(TrainingRelationshipPermission.CREATE_ACCOUNT)
    @ResponseStatus(202)
    @Operation(
            operationId = "createApprenticeAccount",
            summary = "Asks for an account for the apprentice; the person is invited by mail and linked soon after",
            description = "For several people send one request each, as the portal does: each answers at once, and what"
                    + " breaks off has asked for whole accounts. Who has an account with that address keeps it. Repeated,"
                    + " the request invites again; repeated with its Idempotency-Key it changes nothing.")
    @APIResponseSchema(value = TrainingRelationshipView.class, responseCode = "202")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "No such training relationship, or none of the caller's")
    @APIResponse(responseCode = "409", description = "org.account.already-linked")
    public Uni<TrainingRelationshipView> createAccount(
            @RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid AccountRequest request) {
        return idempotency.once(
                key,
                "org.training-relationship.create-account",
                List.of(id, request),
                TrainingRelationshipView.class,
                () -> service.requestAccount(id, request));
    }
}
