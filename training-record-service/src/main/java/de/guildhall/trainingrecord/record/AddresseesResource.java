package de.guildhall.trainingrecord.record;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/training-record/v1/record-books/{trainingRelationshipId}/addressees")
@Cancellable(false)
@Tag(name = "Training records")
public class AddresseesResource {

    private final Addressees addressees;

    AddresseesResource(Addressees addressees) {
        this.addressees = addressees;
    }

    @GET
    @PermissionsAllowed(RecordPermission.SUBMIT)
    @Operation(
            summary = "To whom the apprentice can send a week",
            description = "The trainer, and the supervisors this apprentice sent weeks to before.")
    public Uni<AddresseesDto> read(@RestPath UUID trainingRelationshipId) {
        return addressees.of(trainingRelationshipId);
    }
}
