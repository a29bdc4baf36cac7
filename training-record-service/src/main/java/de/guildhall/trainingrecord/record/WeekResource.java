package de.guildhall.trainingrecord.record;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Training records")
public class WeekResource {

    private final RecordService service;

    WeekResource(RecordService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed({RecordPermission.VIEW, RecordPermission.VIEW_SENT})
    @Operation(
            summary = "The record of one week",
            description = "A week without a record is EMPTY with version 0; 404 outside training. An unfinished text is"
                    + " shown to the apprentice only; others read what was handed in last. 404 for a supervisor unless it waits for them,"
                    + " or they decided it.")
    public Uni<RecordDto> read(@RestPath UUID trainingRelationshipId, @RestPath RecordWeek week) {
        return service.read(trainingRelationshipId, week);
    }

    @PUT
    @PermissionsAllowed(RecordPermission.WRITE)
    @Operation(
            summary = "Save the draft of one week",
            description = "Replaces the whole text. If-Match \"0\" begins a week. 409 once it was handed in.")
    public Uni<RecordDto> write(
            @RestPath UUID trainingRelationshipId,
            @RestPath RecordWeek week,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordContent content) {
        return service.write(trainingRelationshipId, week, ifMatch, content);
    }

    @POST
    @Path("submissions")
    @PermissionsAllowed(RecordPermission.SUBMIT)
    @Operation(
            summary = "Hand the record in to the trainer or a supervisor, who is told by mail",
            description =
                    "To the trainer, who always may decide, unless the body names a supervisor. Whoever is named for"
                            + " the first time in this company is invited; 429 after five new ones of an apprentice within a day."
                            + " 409 if the record is empty, was handed in or approved already, or its week has not begun; or if"
                            + " the address is the apprentice's own or the person left.")
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordDto.class, responseCode = "201")
    public Uni<RecordDto> submit(
            @RestPath UUID trainingRelationshipId,
            @RestPath RecordWeek week,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid SubmissionRequest request) {
        return service.submit(
                trainingRelationshipId, week, ifMatch, request == null ? SubmissionRequest.TO_TRAINER : request);
    }

    @POST
    @Path("approvals")
    @PermissionsAllowed({RecordPermission.APPROVE, RecordPermission.APPROVE_SENT})
    @Operation(
            summary = "Approve the record; the apprentice is told by mail",
            description = "409 unless it is handed in. If-Match makes sure that the approver saw what is approved.")
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordDto.class, responseCode = "201")
    public Uni<RecordDto> approve(
            @RestPath UUID trainingRelationshipId,
            @RestPath RecordWeek week,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.approve(trainingRelationshipId, week, ifMatch);
    }

    @POST
    @Path("returns")
    @PermissionsAllowed({RecordPermission.RETURN, RecordPermission.RETURN_SENT})
    @Operation(
            summary = "Return the record with remarks; the apprentice is told by mail",
            description = "Also reopens an approved one. 409 if it is not handed in or approved.")
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordDto.class, responseCode = "201")
    public Uni<RecordDto> returnWith(
            @RestPath UUID trainingRelationshipId,
            @RestPath RecordWeek week,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return service.returnWith(trainingRelationshipId, week, ifMatch, request.remarks());
    }

    @GET
    @Path("versions")
    @PermissionsAllowed({RecordPermission.VIEW, RecordPermission.VIEW_SENT})
    @Operation(
            summary = "Every hand-in and decision, the newest first",
            description = "Each with the text as it was; at most 200. A supervisor reads those that were sent to them.")
    public Uni<List<VersionDto>> versions(@RestPath UUID trainingRelationshipId, @RestPath RecordWeek week) {
        return service.versions(trainingRelationshipId, week);
    }
}
