package de.guildhall.platform.caller;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the current request, and in which function. */
@RequestScoped
public class Caller {

    /** The claim with the id that identity-service gave the person; partner clients carry one of their own. */
    public static final String PERSON_ID_CLAIM = "person_id";

    private static final String NAME_CLAIM = "name";
    private static final String CLIENT_ID_CLAIM = "azp";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    /** Kept for the request: to look up a claim that is none of the standard's, the token throws and catches. */
    private UUID personId;

    private String name;

    @Inject
    public Caller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** @throws ProblemException 401 if nobody is signed in, 403 if the account belongs to no person */
    public UUID personId() {
        if (personId == null) {
            personId = personIdOf(token()).orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
        }
        return personId;
    }

    /**
     * For what only a human being may do. The token of a client that signs in by itself has no name.
     *
     * @throws ProblemException 401 if nobody is signed in, 403 if it is no person
     */
    public UUID requirePerson() {
        if (token().getClaim(NAME_CLAIM) == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return personId();
    }

    /** The name as the token has it; a partner client is called by its client id. */
    public String name() {
        if (name == null) {
            String person = token().getClaim(NAME_CLAIM);
            name = person != null ? person : clientId();
        }
        return name;
    }

    /** The client the token was made for: the portal, or a partner's own. */
    public String clientId() {
        return token().getClaim(CLIENT_ID_CLAIM);
    }

    /** @throws ProblemException 400 if the header names no function */
    public ActingFor actingFor() {
        return actingFor(header(ActingFor.HEADER));
    }

    /** Of the request; null if it has none of that name. */
    public String header(String name) {
        return request.getCurrent().request().getHeader(name);
    }

    /** The bearer token as it came, to ask another service in the caller's own name. */
    public String bearer() {
        return token().getRawToken();
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new ProblemException(CommonProblem.UNAUTHENTICATED);
    }

    public static Optional<UUID> personIdOf(JsonWebToken token) {
        String claim = token.getClaim(PERSON_ID_CLAIM);
        try {
            return Optional.ofNullable(claim).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public static ActingFor actingFor(String header) {
        try {
            return header == null ? ActingFor.SELF : ActingFor.parse(header);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(CommonProblem.MALFORMED)
                    .withViolation(ActingFor.HEADER, "malformed", "names no function");
        }
    }
}
