package de.guildhall.org.activationcode;

import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
    private static final String PDF = "application/pdf";

    private final ActivationCodeService service;
    private final CodeIssue codeIssue;
    private final LetterPrinter printer;

    ActivationCodeResource(ActivationCodeService service, CodeIssue codeIssue, LetterPrinter printer) {
        this.service = service;
        this.codeIssue = codeIssue;
        this.printer = printer;
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
            summary = "Issues an owner code; an earlier one that nobody used becomes void")
    @APIResponseSchema(value = ActivationCodeView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A date is outside the chamber's policy")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<RestResponse<ActivationCodeView>> issue(
            @RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, @Valid IssueRequest request) {
        return codeIssue
                .issue(key, id, request == null ? IssueRequest.BY_POLICY : request)
                .map(code -> Created.in(PATH, code.id(), code));
    }

    @GET
    @Path("activation-codes/{id}/letter")
    @Produces(PDF)
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    @Operation(
            operationId = "getActivationLetter",
            summary = "The letter as PDF to print, or as JSON for the chamber's own print system")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such code, or none of the caller's")
    @APIResponse(responseCode = "410", description = "org.activation-code.letter-gone")
    public Uni<RestResponse<byte[]>> letterToPrint(@RestPath UUID id) {
        return service.letter(id)
                .flatMap(printer::print)
                .map(pdf -> RestResponse.ResponseBuilder.ok(pdf, PDF)
                        .header("Content-Disposition", "inline; filename=\"activation-letter.pdf\"")
                        .build());
    }

    @GET
    @Path("activation-codes/{id}/letter")
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    public Uni<LetterView> letterAsData(@RestPath UUID id) {
        return service.letter(id).map(LetterView::of);
    }

    @POST
    @Path("activation-codes/{id}/printing-confirmations")
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    @Operation(
            operationId = "confirmPrinting",
            summary = "Confirms that the letter was printed: from now on nobody can read the code here any more")
    @APIResponseSchema(value = ActivationCodeView.class, responseCode = "201")
    @APIResponse(responseCode = "404", description = "No such code, or none of the caller's")
    @APIResponse(responseCode = "409", description = "org.activation-code.not-printable")
    public Uni<RestResponse<ActivationCodeView>> confirmPrinting(@RestPath UUID id) {
        return service.confirmPrinting(id).map(code -> Created.in(PATH, id, code));
    }
}
