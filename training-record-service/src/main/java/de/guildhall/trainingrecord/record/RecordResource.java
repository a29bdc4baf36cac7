package de.guildhall.trainingrecord.record;

import de.guildhall.platform.web.Etag;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/training-record/v1/training-records")
@Cancellable(false)
@Tag(name = "Training records")
public class RecordResource {

    private final RecordService service;

    RecordResource(RecordService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(RecordPermission.VIEW)
    @Operation(
            summary = "Records in one state, those handed in first come first",
            description = "With SUBMITTED the approver's list. Only records of people the caller may see.")
    public Uni<Page<RecordSummary>> page(
            @QueryParam("status") @DefaultValue("SUBMITTED") @NotNull RecordStatus status,
            @BeanParam @Valid PageRequest page) {
        return service.page(status, page);
    }

    @GET
    @Path("{recordId}")
    @PermissionsAllowed(RecordPermission.VIEW)
    @Operation(
            summary = "One record",
            description = "An unfinished text is shown to the apprentice only; others read what was handed in last.")
    public Uni<RestResponse<RecordDto>> read(@RestPath UUID recordId) {
        return service.read(recordId).map(record -> answer(Status.OK, record));
    }

    @GET
    @Path("{recordId}/versions")
    @PermissionsAllowed(RecordPermission.VIEW)
    @Operation(
            summary = "Every hand-in and decision, the newest first",
            description = "Each with the text as it was; at most 200.")
    public Uni<List<VersionDto>> versions(@RestPath UUID recordId) {
        return service.versions(recordId);
    }

    @POST
    @Path("{recordId}/submissions")
    @PermissionsAllowed(RecordPermission.SUBMIT)
    @Operation(
            summary = "Hand the record in to the trainer, who is told by mail",
            description = "409 if it is empty, was handed in or approved already, or its week has not begun.")
    public Uni<RestResponse<RecordDto>> submit(
            @RestPath UUID recordId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.submit(recordId, ifMatch).map(record -> answer(Status.CREATED, record));
    }

    @POST
    @Path("{recordId}/approvals")
    @PermissionsAllowed(RecordPermission.APPROVE)
    @Operation(
            summary = "Approve the record; the apprentice is told by mail",
            description = "409 unless it is handed in. If-Match makes sure that the approver saw what is approved.")
    public Uni<RestResponse<RecordDto>> approve(
            @RestPath UUID recordId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.approve(recordId, ifMatch).map(record -> answer(Status.CREATED, record));
    }

    @POST
    @Path("{recordId}/returns")
    @PermissionsAllowed(RecordPermission.RETURN)
    @Operation(
            summary = "Return the record with remarks; the apprentice is told by mail",
            description = "Also reopens an approved one. 409 if it is not handed in or approved.")
    public Uni<RestResponse<RecordDto>> returnWith(
            @RestPath UUID recordId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return service.returnWith(recordId, ifMatch, request.remarks()).map(record -> answer(Status.CREATED, record));
    }

    static RestResponse<RecordDto> answer(Status status, RecordDto record) {
        return ResponseBuilder.create(status, record)
                .header(HttpHeaders.ETAG, Etag.of(record.version()))
                .build();
    }
}
