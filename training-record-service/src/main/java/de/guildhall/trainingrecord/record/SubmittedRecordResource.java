package de.guildhall.trainingrecord.record;

import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/training-record/v1/submitted-records")
@Cancellable(false)
@Tag(name = "Training records")
public class SubmittedRecordResource {

    private final RecordService service;

    SubmittedRecordResource(RecordService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed({RecordPermission.VIEW, RecordPermission.VIEW_SENT})
    @Operation(
            summary = "What waits for a decision, handed in first comes first",
            description = "The approver's list. Only records of people the caller may see.")
    public Uni<Page<SubmittedRecordDto>> page(@BeanParam @Valid PageRequest page) {
        return service.submitted(page);
    }
}
