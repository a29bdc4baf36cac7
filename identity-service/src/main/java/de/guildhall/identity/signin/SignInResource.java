package de.guildhall.identity.signin;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/sign-ins")
@Cancellable(false)
@Tag(name = "Sign-ins")
public class SignInResource {

    /** As many as fit into an address; a page of users is no longer. */
    static final int MOST_PERSONS = 50;

    private final SignInService signIns;

    SignInResource(SignInService signIns) {
        this.signIns = signIns;
    }

    @GET
    @PermissionsAllowed(SignInPermission.VIEW)
    @Operation(
            operationId = "listSignIns",
            summary = "When persons last signed in, and whether they are locked",
            description = "Names either an organisation or a chamber, and the persons asked about. Who does not belong"
                    + " there is left out.")
    @APIResponse(responseCode = "200", description = "One entry per person, all at once")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every parameter at fault")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: not your organisation, not your chamber")
    public Uni<Page<SignInDto>> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("chamberId") UUID chamberId,
            @Parameter(description = "Repeated, 1 to 50 times")
                    @QueryParam("personId")
                    @Size(min = 1, max = MOST_PERSONS)
                    List<UUID> personId) {
        if ((organisationId == null) == (chamberId == null)) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("organisationId", "one-of", "name either organisationId or chamberId")
                    .withViolation("chamberId", "one-of", "name either organisationId or chamberId");
        }
        Uni<List<SignInView>> found = organisationId != null
                ? signIns.inOrganisation(organisationId, personId)
                : signIns.onChamber(chamberId, personId);
        return found.map(all -> new Page<>(all.stream().map(SignInDto::of).toList(), null));
    }

    @DELETE
    @Path("{personId}/lock")
    @PermissionsAllowed({SignInPermission.LIFT_LOCK, SignInPermission.LIFT_CHAMBER_LOCK})
    @Operation(
            operationId = "liftSignInLock",
            summary = "End a person's lock before its time",
            description = "Nothing happens if the person is not locked.")
    @APIResponse(responseCode = "204", description = "The person can sign in again")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the person belongs to nobody you look after")
    @APIResponse(
            responseCode = "409",
            description = "`identity.sign-in.lifted-too-often`: three times in 24 hours; the lock runs out by itself")
    @APIResponse(responseCode = "503", description = "`identity.sign-in.unavailable`: nothing happened")
    public Uni<Void> lift(@PathParam("personId") UUID personId) {
        return signIns.lift(personId);
    }
}
