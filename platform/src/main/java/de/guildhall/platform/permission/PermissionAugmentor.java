package de.guildhall.platform.permission;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Answers {@code @PermissionsAllowed} at the door: does the caller hold the permission anywhere in this function? */
@ApplicationScoped
class PermissionAugmentor implements SecurityIdentityAugmentor {

    private final AccessCache cache;

    PermissionAugmentor(AccessCache cache) {
        this.cache = cache;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        if (request == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionChecker(
                                permission -> holdsAnywhere(token, request.request(), permission.getName()))
                        .build());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    private Uni<Boolean> holdsAnywhere(JsonWebToken token, HttpServerRequest request, String permission) {
        ActingFor actingFor = Caller.actingFor(request.getHeader(ActingFor.HEADER));
        Instant after = ConsistencyToken.parse(request.getHeader(ConsistencyToken.HEADER));
        return Caller.personIdOf(token)
                .map(person -> cache.accessOf(person, actingFor, token.getRawToken(), after)
                        .map(access -> access.holds(permission)))
                .orElse(Uni.createFrom().item(false));
    }
}
