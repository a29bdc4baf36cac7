package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Everybody may read the terms, before and without an account. */
@Path("/api/identity/v1/terms-of-use")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Terms of use")
public class TermsResource {

    private static final String PDF = "application/pdf";

    private final TermsService terms;
    private final TermsPrinter printer;
    private final Idempotency idempotency;

    TermsResource(TermsService terms, TermsPrinter printer, Idempotency idempotency) {
        this.terms = terms;
        this.printer = printer;
        this.idempotency = idempotency;
    }

    @POST
    @PermissionsAllowed(TermsPermission.PUBLISH)
    @Operation(
            operationId = "publishTermsOfUse",
            summary = "Publish a new version of the terms of use",
            description =
                    "From then on the administrators of companies are asked to accept it, and can do nothing before.")
    @APIResponseSchema(value = PublishedResponse.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every field at fault")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "409", description = "`identity.terms-of-use.unchanged`, `request.conflict`")
    @APIResponse(responseCode = "422", description = "`request.idempotency-key-reused`")
    public Uni<RestResponse<PublishedResponse>> publish(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid TermsRequest request) {
        return idempotency
                .once(
                        key,
                        TermsPermission.PUBLISH,
                        request,
                        PublishedResponse.class,
                        () -> terms.publish(request.texts()).map(PublishedResponse::of))
                .map(published ->
                        ResponseBuilder.create(Status.CREATED, published).build());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listTermsOfUse", summary = "All versions of the terms of use, newest first")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every field at fault")
    public Uni<Page<PublishedResponse>> list(@BeanParam @Valid PageRequest page) {
        return terms.page(page);
    }

    @GET
    @Path("newest")
    @PermitAll
    @Operation(operationId = "getNewestTermsOfUse", summary = "The terms of use that hold now")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "`request.not-found`: none were published")
    public Uni<TermsResponse> newest(@RestQuery @NotNull @Pattern(regexp = Language.PATTERN) String language) {
        return terms.newest().map(found -> TermsResponse.of(found, Language.of(language)));
    }

    @GET
    @Path("{version}")
    @PermitAll
    @Operation(operationId = "getTermsOfUse", summary = "One version of the terms of use")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "`request.not-found`")
    public Uni<TermsResponse> get(
            @RestPath int version, @RestQuery @NotNull @Pattern(regexp = Language.PATTERN) String language) {
        return terms.get(version).map(found -> TermsResponse.of(found, Language.of(language)));
    }

    @GET
    @Path("{version}/document")
    @PermitAll
    @Produces(PDF)
    @Operation(operationId = "getTermsOfUseDocument", summary = "One version of the terms of use as PDF/UA")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "`request.not-found`")
    public Uni<RestResponse<byte[]>> document(
            @RestPath int version, @RestQuery @NotNull @Pattern(regexp = Language.PATTERN) String language) {
        return terms.get(version)
                .flatMap(found -> printer.print(found, Language.of(language)))
                .map(pdf -> ResponseBuilder.ok(pdf, PDF)
                        .header("Content-Disposition", "attachment; filename=\"terms-of-use-" + version + ".pdf\"")
                        .build());
    }
}
