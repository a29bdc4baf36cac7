package de.guildhall.exam.examdate;

import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import de.guildhall.platform.web.PlausibleDate;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path(ExamDateResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exam dates")
class ExamDateResource {

    static final String PATH = "/api/exam/v1/exam-dates";

    private final ExamDateService dates;
    private final ExamDateViews views;
    private final Idempotency idempotency;

    ExamDateResource(ExamDateService dates, ExamDateViews views, Idempotency idempotency) {
        this.dates = dates;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed(ExamDatePermission.VIEW)
    @Operation(operationId = "listExamDates", summary = "The exam dates that concern the caller, the earliest first")
    public Uni<Page<ExamDateDto>> list(
            @QueryParam("chamberId") UUID chamberId,
            @QueryParam("occupationId") UUID occupationId,
            @QueryParam("from") @PlausibleDate LocalDate from,
            @BeanParam @Valid PageRequest page) {
        return dates.list(new ExamDateFilter(chamberId, occupationId, from), page)
                .flatMap(views::of);
    }

    @POST
    @PermissionsAllowed(ExamDatePermission.EDIT)
    @Operation(operationId = "planExamDate", summary = "Plans an exam date of a chamber")
    @APIResponseSchema(value = ExamDateDto.class, responseCode = "201")
    public Uni<RestResponse<ExamDateDto>> plan(
            @HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull ExamDateRequest request) {
        return idempotency
                .once(
                        key,
                        "exam-dates.plan",
                        request,
                        ExamDateDto.class,
                        () -> dates.plan(request.plan()).flatMap(views::of))
                .map(date -> Created.in(PATH, date.id(), date));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(ExamDatePermission.VIEW)
    @Operation(operationId = "getExamDate", summary = "One exam date")
    public Uni<ExamDateDto> get(@PathParam("id") UUID id) {
        return dates.get(id).flatMap(views::of);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(ExamDatePermission.EDIT)
    @Operation(operationId = "changeExamDate", summary = "Changes an exam date")
    public Uni<ExamDateDto> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ExamDateRequest request) {
        return dates.change(id, ifMatch, request.plan()).flatMap(views::of);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(ExamDatePermission.EDIT)
    @Operation(operationId = "removeExamDate", summary = "Removes an exam date")
    @APIResponse(responseCode = "204")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return dates.remove(id, ifMatch);
    }
}
