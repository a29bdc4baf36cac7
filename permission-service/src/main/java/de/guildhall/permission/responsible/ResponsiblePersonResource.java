package de.guildhall.permission.responsible;

import de.guildhall.permission.access.Missing;
import de.guildhall.permission.access.Standing;
import de.guildhall.permission.access.Standings;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1/responsible-persons")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
class ResponsiblePersonResource {

    /** Who cannot do anything for the moment needs somebody to ask all the more. */
    private static final Set<Missing> BELONGS_ANYWAY = EnumSet.of(Missing.USE, Missing.TERMS);

    private final ResponsiblePersonRepository responsible;
    private final Standings standings;
    private final Caller caller;
    private final Clock clock;

    ResponsiblePersonResource(
            ResponsiblePersonRepository responsible, Standings standings, Caller caller, Clock clock) {
        this.responsible = responsible;
        this.standings = standings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listResponsiblePersons",
            summary = "Who decides about rights where the caller belongs, in the function of the request (USR-13)",
            description =
                    "The administrators of the organisation and of its head office, or of the chamber; for oneself those of the"
                            + " organisations in which one is trained.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "A function that the caller does not have")
    public Uni<Page<ResponsiblePersonDto>> list(@BeanParam @Valid PageRequest page) {
        return standings
                .inFunction(caller.personId(), caller.actingFor())
                .invoke(ResponsiblePersonResource::requireToBelong)
                .flatMap(standing -> responsible.in(
                        caller.actingFor(), caller.personId(), clock.instant(), page.after(4), page.rows()))
                .map(found -> Page.of(found, page.limit, ResponsiblePersonRepository::cursor));
    }

    private static void requireToBelong(Standing standing) {
        boolean belongs = standing.holdings().stream()
                .anyMatch(held ->
                        standing.lackOf(held).map(BELONGS_ANYWAY::contains).orElse(true));
        if (!belongs) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
