package de.guildhall.identity.dataexport;

import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Everybody gets what is known about themselves, and nobody what is known about somebody else. */
@Path(DataExportResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class DataExportResource {

    static final String PATH = "/api/identity/v1/data-exports";

    private static final String ZIP = "application/zip";

    private final DataExportService exports;
    private final Idempotency idempotency;
    private final Caller caller;

    DataExportResource(DataExportService exports, Idempotency idempotency, Caller caller) {
        this.exports = exports;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listDataExports", summary = "How far the copies of my data are that I asked for")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "403", description = "`request.forbidden`: not a person")
    public Uni<DataExportsDto> list() {
        return exports.of(caller.requirePerson());
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "askForDataExport",
            summary = "Ask for all that is known about me",
            description =
                    "Every service tells what it holds. A mail says when the file is ready. One at a time, and one"
                            + " within 24 hours.")
    @APIResponseSchema(value = DataExportDto.class, responseCode = "201")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "403", description = "`request.forbidden`: not a person")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the account belongs to no person")
    @APIResponse(responseCode = "409", description = "`identity.data-export.running`, `identity.data-export.too-soon`")
    @APIResponse(responseCode = "422", description = "`request.idempotency-key-reused`")
    public Uni<RestResponse<DataExportDto>> ask(@HeaderParam(Idempotency.HEADER) String key) {
        UUID person = caller.requirePerson();
        return idempotency
                .once(key, "identity.data-export.ask", PATH, DataExportDto.class, () -> exports.ask(person))
                .map(asked -> Created.in(PATH, asked.id(), asked));
    }

    @GET
    @Path("{id}/file")
    @Authenticated
    @Produces(ZIP)
    @Operation(
            operationId = "getDataExportFile",
            summary = "All that is known about me, as a ZIP file",
            description =
                    "A JSON file of each service and a PDF to read. That it was fetched is recorded in the trail.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "403", description = "`request.forbidden`: not a person")
    @APIResponse(responseCode = "404", description = "`request.not-found`: not mine, not ready, or expired")
    public Uni<RestResponse<byte[]>> file(@RestPath UUID id) {
        return exports.file(caller.requirePerson(), id)
                .map(zip -> ResponseBuilder.ok(zip, ZIP)
                        .header("Content-Disposition", "attachment; filename=\"guildhall-data.zip\"")
                        .build());
    }
}
