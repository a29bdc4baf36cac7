package de.guildhall.platform.permission;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The question every use case asks: may the caller, in the current function, do this with that object? */
@ApplicationScoped
public class Permit {

    private static final Logger LOG = Logger.getLogger(Permit.class);
    private static final Pattern HYPHEN = Pattern.compile("-(.)");

    private final AccessCache cache;
    private final Caller caller;

    public Permit(AccessCache cache, Caller caller) {
        this.cache = cache;
        this.caller = caller;
    }

    /**
     * Fails with 404 if the caller may not even know of the object, with 403 if only this right is missing, with 503 if
     * it cannot be decided.
     */
    public Uni<Void> require(String permission, Scoped object) {
        return access().invoke(access -> {
                    if (!access.holds(permission, object)) {
                        LOG.infof(
                                "Denied: person %s acting for %s, %s at %s",
                                access.personId(), access.actingFor(), permission, object.scopes());
                        throw new ProblemException(
                                access.sees(object) ? CommonProblem.FORBIDDEN : CommonProblem.NOT_FOUND);
                    }
                })
                .replaceWithVoid();
    }

    public Uni<Boolean> can(String permission, Scoped object) {
        return access().map(access -> access.holds(permission, object));
    }

    /** Whether the caller may do at least one of it. */
    public Uni<Boolean> canAny(Collection<String> permissions, Scoped object) {
        return access().map(access -> permissions.stream().anyMatch(permission -> access.holds(permission, object)));
    }

    /** Whether the caller may do all of it. */
    public Uni<Boolean> canAll(Collection<String> permissions, Scoped object) {
        return access().map(access -> permissions.stream().allMatch(permission -> access.holds(permission, object)));
    }

    /**
     * As {@link #can}, in another function than the current one: for what nobody may do who is something else besides. Who
     * could by accepting the terms of use counts as well.
     */
    public Uni<Boolean> canWhileActingFor(ActingFor actingFor, String permission, Scoped object) {
        return access(actingFor).map(access -> access.termsPending() || access.holds(permission, object));
    }

    /** Whether the caller acts for an organisation from its head office or a delegate, and is none of its own people. */
    public Uni<Boolean> actsFromElsewhere() {
        return access().map(Access::fromElsewhere);
    }

    /** Where the caller holds the permission, to build a query from; empty means nowhere. */
    public Uni<Set<Scope>> scope(String permission) {
        return access().map(access -> access.scopes(permission));
    }

    /** The same for any of several permissions. */
    public Uni<Set<Scope>> scopes(Collection<String> permissions) {
        return access().map(access -> permissions.stream()
                .flatMap(permission -> access.scopes(permission).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * What the portal may offer for the object: one entry for each permission asked about, by its last
     * word in the spelling of JSON, {@code createAccount}.
     */
    public Uni<Map<String, Boolean>> offers(Scoped object, String... permissions) {
        return access().map(access -> {
            Map<String, Boolean> offers = new LinkedHashMap<>();
            Arrays.stream(permissions)
                    .forEach(permission -> offers.put(lastWord(permission), access.holds(permission, object)));
            return offers;
        });
    }

    private Uni<Access> access() {
        return access(caller.actingFor());
    }

    private Uni<Access> access(ActingFor actingFor) {
        return cache.accessOf(
                caller.personId(),
                actingFor,
                caller.bearer(),
                ConsistencyToken.parse(caller.header(ConsistencyToken.HEADER)));
    }

    private static String lastWord(String permission) {
        String word = permission.substring(permission.lastIndexOf('.') + 1);
        return HYPHEN.matcher(word).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
