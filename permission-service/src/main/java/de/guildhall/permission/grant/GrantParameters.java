package de.guildhall.permission.grant;

import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.ProblemException;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which grants are asked for, as a list or as a file; used with {@code @BeanParam @Valid}. */
public class GrantParameters {

    @QueryParam("organisationId")
    public UUID organisationId;

    @QueryParam("chamberId")
    public UUID chamberId;

    @Parameter(description = "Part of the person's name")
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    @Parameter(description = "Only this role")
    @QueryParam("role")
    @Size(max = 50)
    public String role;

    @Parameter(description = "Only this person's")
    @QueryParam("personId")
    public UUID personId;

    @Parameter(description = "Only what gives this right, by its role or because it was chosen")
    @QueryParam("right")
    @Size(max = 50)
    public String right;

    @Parameter(description = "Part of the name of who gave it")
    @QueryParam("giver")
    @Size(max = 100)
    public String giver;

    @Parameter(description = "Only what ends within thirty days, has no end, or has not begun yet")
    @QueryParam("term")
    public GrantTerm term;

    @Parameter(
            description =
                    "What holds or will hold, what ended within the last fifteen months, or what is due to be looked"
                            + " at again, longest ago first")
    @QueryParam("state")
    @DefaultValue("LIVE")
    public GrantState state = GrantState.LIVE;

    /** @throws ProblemException 400 unless exactly one is named */
    Scope place() {
        return OnePlace.of(organisationId, chamberId);
    }

    GrantFilter filter(RoleCatalogue roles) {
        return new GrantFilter(q, role, personId, heldRight(roles), giver, term, state);
    }

    private GrantFilter.HeldRight heldRight(RoleCatalogue roles) {
        return right == null
                ? null
                : new GrantFilter.HeldRight(
                        right,
                        roles.all().stream()
                                .filter(known -> known.rights().contains(right))
                                .map(Role::id)
                                .collect(Collectors.toSet()));
    }
}
