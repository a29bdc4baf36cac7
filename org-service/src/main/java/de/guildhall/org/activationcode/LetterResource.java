package de.guildhall.org.activationcode;

import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/org/v1")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activation letters")
public class LetterResource {

    private static final String PDF = "application/pdf";

    private final LetterService service;
    private final LetterPrinter printer;

    LetterResource(LetterService service, LetterPrinter printer) {
        this.service = service;
        this.printer = printer;
    }

    @GET
    @Path("activation-letters")
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    @Operation(
            operationId = "listWaitingLetters",
            summary = "The chamber's letters that nobody has confirmed as printed, the newest first")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "The caller has nothing to do with this chamber")
    public Uni<Page<WaitingLetterView>> waiting(
            @RestQuery @NotNull UUID chamberId, @BeanParam @Valid PageRequest page) {
        return service.waiting(chamberId, page);
    }

    @POST
    @Path("activation-letters/print-files")
    @Produces(PDF)
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    @Operation(operationId = "printLetters", summary = "Several letters as one PDF, a page each, in the given order")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "One of the codes does not exist, or is none of the caller's")
    @APIResponse(responseCode = "410", description = "org.activation-code.letter-gone, for one of them")
    public Uni<RestResponse<byte[]>> print(@NotNull @Valid LettersRequest request) {
        return pdf(request.codes());
    }

    @POST
    @Path("activation-letters/printing-confirmations")
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    @Operation(
            operationId = "confirmPrintingOfLetters",
            summary = "Confirms that all these letters were printed, or none of them if one cannot be")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "One of the codes does not exist, or is none of the caller's")
    @APIResponse(responseCode = "409", description = "org.activation-code.not-printable, for one of them")
    public Uni<List<ActivationCodeView>> confirmPrinting(@NotNull @Valid LettersRequest request) {
        return service.confirmPrinting(request.codes());
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
        return pdf(List.of(id));
    }

    @GET
    @Path("activation-codes/{id}/letter")
    @PermissionsAllowed(ActivationCodePermission.ISSUE)
    public Uni<LetterView> letterAsData(@RestPath UUID id) {
        return service.letters(List.of(id)).map(letters -> LetterView.of(letters.getFirst()));
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
        return service.confirmPrinting(List.of(id))
                .map(confirmed -> Created.in(ActivationCodeResource.PATH, id, confirmed.getFirst()));
    }

    private Uni<RestResponse<byte[]>> pdf(List<UUID> codeIds) {
        return service.letters(codeIds)
                .flatMap(printer::print)
                .map(pdf -> RestResponse.ResponseBuilder.ok(pdf, PDF)
                        .header("Content-Disposition", "inline; filename=\"activation-letters.pdf\"")
                        .build());
    }
}
