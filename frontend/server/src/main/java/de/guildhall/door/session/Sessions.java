package de.guildhall.door.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.LogoutException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the session of a request; a session whose access token has run out is prolonged on the way. */
@ApplicationScoped
public class Sessions {

    /** Quarkus' name; a large session is cut into numbered cookies that begin with it. */
    public static final String COOKIE = "q_session";

    /** The token endpoint's word for a session that is over (RFC 6749, section 5.2). */
    private static final String REFUSED = "invalid_grant";

    private final IdentityProviderManager identityProviders;
    private final EndedSessions ended;

    Sessions(IdentityProviderManager identityProviders, EndedSessions ended) {
        this.identityProviders = identityProviders;
        this.ended = ended;
    }

    public static boolean isCarriedBy(HttpServerRequest request) {
        return request.cookies().stream().map(Cookie::getName).anyMatch(name -> name.startsWith(COOKIE));
    }

    /** The session, or nothing where there is none or it has ended; fails with {@link SignInUnavailableException}. */
    public Uni<Optional<Session>> of(RoutingContext routing) {
        if (!isCarriedBy(routing.request())) {
            return Uni.createFrom().item(Optional.empty());
        }
        // No session is an answer here; Quarkus would otherwise send the refusal itself.
        routing.put(
                QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (same, failure) -> {});
        return QuarkusHttpUser.getSecurityIdentity(routing, identityProviders)
                .map(this::session)
                .onFailure(Sessions::isUnavailable)
                .transform(SignInUnavailableException::new)
                .onFailure(Sessions::isEnded)
                .recoverWithItem(Optional.empty());
    }

    private Optional<Session> session(SecurityIdentity identity) {
        if (identity.isAnonymous() || ended.contain(identity)) {
            return Optional.empty();
        }
        JsonWebToken person = (JsonWebToken) identity.getPrincipal();
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        return Optional.of(new Session(
                person.getClaim("name"),
                person.getClaim("email"),
                person.getClaim("locale"),
                end(person, access),
                access.getToken()));
    }

    /** Until its refresh token ends a session can be prolonged; the ID token is only the short breath in between. */
    private static Instant end(JsonWebToken person, AccessTokenCredential access) {
        return Optional.ofNullable(access.getRefreshToken())
                .flatMap(token -> TokenEnd.of(token.getToken()))
                .orElseGet(() -> Instant.ofEpochSecond(person.getExpirationTime()));
    }

    private static boolean isEnded(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof AuthenticationRedirectException
                || failure instanceof LogoutException;
    }

    /** Keycloak could not be reached or was not well, as opposed to: Keycloak said no. */
    static boolean isUnavailable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return true;
            }
            if (cause instanceof OIDCException) {
                return !String.valueOf(cause.getMessage()).contains(REFUSED);
            }
        }
        return false;
    }
}
