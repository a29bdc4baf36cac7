package de.guildhall.org.trainer;

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

@Path(TrainerResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainers")
public class TrainerResource {

    static final String PATH = "/api/org/v1/trainers";

    private final TrainerService service;
    private final Idempotency idempotency;

    TrainerResource(TrainerService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed(TrainerPermission.VIEW)
    @Operation(
            operationId = "listTrainers",
            summary = "The trainers the caller may see, by family name; q searches names")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation or chamber, or none of the caller's")
    public Uni<Page<TrainerView>> list(
            @RestQuery UUID organisationId,
            @RestQuery UUID chamberId,
            @RestQuery @Size(max = 100) String q,
            @RestQuery UUID look,
            @BeanParam @Valid PageRequest page) {
        return service.page(new Filter(chamberId, organisationId, q, look), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(TrainerPermission.VIEW)
    @Operation(operationId = "getTrainer", summary = "One trainer")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such trainer, or none of the caller's")
    public Uni<TrainerView> get(@RestPath UUID id, @RestQuery UUID look) {
        return service.view(id, look);
    }

    @POST
    @PermissionsAllowed(TrainerPermission.REGISTER)
    @Operation(operationId = "registerTrainer", summary = "Registers a trainer of an organisation")
    @APIResponseSchema(value = TrainerView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<RestResponse<TrainerView>> register(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid TrainerRequest request) {
        return idempotency
                .once(key, "org.trainer.register", request, TrainerView.class, () -> service.register(request))
                .map(trainer -> Created.in(PATH, trainer.id(), trainer));
    }

    @POST
    @Path("{id}/account")
    @PermissionsAllowed(TrainerPermission.CREATE_ACCOUNT)
    @ResponseStatus(202)
    @Operation(
            operationId = "createTrainerAccount",
            summary = "Asks for an account for the trainer; the person is invited by mail and linked soon after",
            description = "For several people send one request each, as the portal does: each answers at once, and what"
                    + " breaks off has asked for whole accounts. Who has an account with that address keeps it. Repeated,"
                    + " the request invites again; repeated with its Idempotency-Key it changes nothing.")
    @APIResponseSchema(value = TrainerView.class, responseCode = "202")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "No such trainer, or none of the caller's")
    @APIResponse(responseCode = "409", description = "org.account.already-linked, org.trainer.left")
    public Uni<TrainerView> createAccount(
            @RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid AccountRequest request) {
        return idempotency.once(
                key,
                "org.trainer.create-account",
                List.of(id, request),
                TrainerView.class,
                () -> service.requestAccount(id, request));
    }
}
