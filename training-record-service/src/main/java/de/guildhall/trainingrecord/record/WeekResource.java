package de.guildhall.trainingrecord.record;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}")
@Cancellable(false)
@Tag(name = "Record books")
public class WeekResource {

    private final RecordService service;

    WeekResource(RecordService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(RecordPermission.VIEW)
    @Operation(
            summary = "The record of one week",
            description =
                    "`week` as in 2026-W47. A week without a record is EMPTY with version 0; 404 outside training.")
    public Uni<RestResponse<RecordDto>> read(@RestPath UUID trainingRelationshipId, @RestPath String week) {
        return service.read(trainingRelationshipId, parse(week))
                .map(record -> RecordResource.answer(Status.OK, record));
    }

    @PUT
    @PermissionsAllowed(RecordPermission.WRITE)
    @Operation(
            summary = "Save the draft of one week",
            description = "Replaces the whole text. If-Match \"0\" begins a week. 409 once it was handed in.")
    public Uni<RestResponse<RecordDto>> write(
            @RestPath UUID trainingRelationshipId,
            @RestPath String week,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordContent content) {
        return service.write(trainingRelationshipId, parse(week), ifMatch, content)
                .map(record -> RecordResource.answer(Status.OK, record));
    }

    private static RecordWeek parse(String week) {
        try {
            return RecordWeek.parse(week);
        } catch (IllegalArgumentException noWeek) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
