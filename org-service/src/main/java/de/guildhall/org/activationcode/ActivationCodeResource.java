package de.guildhall.org.activationcode;

import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/org/v1")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activation codes")
public class ActivationCodeResource {

    static final String PATH = "/api/org/v1/activation-codes";

    private final ActivationCodeService service;
    private final CodeIssue codeIssue;
    private final CandidateService candidates;

    ActivationCodeResource(ActivationCodeService service, CodeIssue codeIssue, CandidateService candidates) {
        this.service = service;
        this.codeIssue = codeIssue;
        this.candidates = candidates;
    }

    @GET
    @Path("organisations/{id}/activation-codes")
    @PermissionsAllowed(ActivationCodePermission.VIEW)
    @Operation(operationId = "listActivationCodes", summary = "The organisation's activation codes, the newest first")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<Page<ActivationCodeView>> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return service.page(id, page);
    }

    @POST
    @Path("organisations/{id}/activation-codes")
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    @Operation(
            operationId = "issueActivationCode",
            summary =
                    "Issues a code that opens the company, or one that lets another company act for it; an earlier one of"
                            + " the kind that nobody used becomes void")
    @APIResponseSchema(value = ActivationCodeView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A date is outside the chamber's policy")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    @APIResponse(
            responseCode = "409",
            description = "org.activation-code.not-activated: a delegate code for a closed company")
    public Uni<RestResponse<ActivationCodeView>> issue(
            @RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, @Valid IssueRequest request) {
        return codeIssue
                .issue(key, id, request == null ? IssueRequest.BY_POLICY : request)
                .map(code -> Created.in(PATH, code.id(), code));
    }

    // A question, and no change; but a list of 500 numbers is too long for an address.
    @POST
    @Path("activation-candidates")
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    @Operation(
            operationId = "lookAtActivationCandidates",
            summary = "What issuing codes to a list of companies would mean, in the order of their numbers, each once")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "The caller has nothing to do with this chamber")
    public Uni<List<CandidateView>> candidates(@NotNull @Valid CandidatesRequest request) {
        return candidates.candidates(request.chamberId(), request.kind(), request.numbers());
    }
}
