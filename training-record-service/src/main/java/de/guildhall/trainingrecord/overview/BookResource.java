package de.guildhall.trainingrecord.overview;

import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import de.guildhall.trainingrecord.record.RecordPermission;
import de.guildhall.trainingrecord.record.RecordWeek;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/training-record/v1/record-books")
@Cancellable(false)
@Tag(name = "Record books")
public class BookResource {

    private final BookService service;

    BookResource(BookService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(RecordPermission.VIEW)
    @Operation(
            summary = "The record books the caller may read in this function",
            description = "By the apprentice's family name, with how far each is kept.")
    public Uni<Page<BookDto>> page(@BeanParam @Valid PageRequest page) {
        return service.page(page);
    }

    @GET
    @Path("{trainingRelationshipId}")
    @PermissionsAllowed(RecordPermission.VIEW)
    @Operation(summary = "One record book")
    public Uni<BookDto> read(@RestPath UUID trainingRelationshipId) {
        return service.read(trainingRelationshipId);
    }

    @GET
    @Path("{trainingRelationshipId}/weeks")
    @PermissionsAllowed(RecordPermission.VIEW)
    @Operation(
            summary = "The weeks of a book, also those without a record",
            description = "From the first to the last week of training unless narrowed; at most 260 weeks.")
    public Uni<List<WeekDto>> weeks(
            @RestPath UUID trainingRelationshipId,
            @QueryParam("from") RecordWeek from,
            @QueryParam("to") RecordWeek to) {
        return service.weeks(trainingRelationshipId, from, to);
    }
}
