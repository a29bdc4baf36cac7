package de.guildhall.permission.grant;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.role.FunctionKind;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.web.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grants as the caller sees them: with the names of who and where, and what may be done. */
@ApplicationScoped
class GrantViews {

    private final NameRepository names;
    private final GrantAuthority authority;
    private final RoleCatalogue roles;
    private final GrantConfirmations confirmations;
    private final Permit permit;
    private final Caller caller;

    GrantViews(
            NameRepository names,
            GrantAuthority authority,
            RoleCatalogue roles,
            GrantConfirmations confirmations,
            Permit permit,
            Caller caller) {
        this.names = names;
        this.authority = authority;
        this.roles = roles;
        this.confirmations = confirmations;
        this.permit = permit;
        this.caller = caller;
    }

    @WithSession
    Uni<GrantDto> of(Grant grant) {
        return of(List.of(grant)).map(List::getFirst);
    }

    @WithSession
    Uni<Page<GrantDto>> of(Page<Grant> page) {
        return of(page.items()).map(items -> new Page<>(items, page.next()));
    }

    private Uni<List<GrantDto>> of(List<Grant> grants) {
        return names.of(named(grants))
                .flatMap(known -> Multi.createFrom()
                        .iterable(grants)
                        .onItem()
                        .transformToUniAndConcatenate(grant -> view(grant, known))
                        .collect()
                        .asList());
    }

    private Uni<GrantDto> view(Grant grant, Map<UUID, String> known) {
        return offers(grant).map(access -> GrantDto.of(grant, rightsOf(grant), known, access));
    }

    private Uni<Map<String, Boolean>> offers(Grant grant) {
        if (grant.revokedAt() != null) {
            return Uni.createFrom()
                    .item(Map.of("revoke", false, "replace", false, "recordDeparture", false, "confirm", false));
        }
        return Uni.combine()
                .all()
                .unis(
                        authority.mayRevoke(grant),
                        authority.givesInOrganisation(grant.place()),
                        permit.can(GrantPermission.RECORD_DEPARTURE, grant),
                        confirmations.mayConfirm(grant))
                .with((mayRevoke, mayGive, mayRecord, mayConfirm) -> Map.of(
                        "revoke",
                        mayRevoke,
                        "replace",
                        mayRevoke && mayGive && isReplaceable(grant),
                        "recordDeparture",
                        mayRecord && mayLeave(grant),
                        "confirm",
                        mayConfirm));
    }

    private List<String> rightsOf(Grant grant) {
        return grant.rights() != null
                ? grant.rights()
                : roles.find(grant.role()).map(Role::rights).orElse(List.of());
    }

    /** Between the roles of an organisation somebody chooses; nobody changes what they may do themselves. */
    private boolean isReplaceable(Grant grant) {
        return grant.scope().kind() == Scope.Kind.ORGANISATION
                && !grant.role().equals(Role.TRAINER)
                && !grant.personId().equals(caller.personId());
    }

    /** People leave places, clients do not, and nobody by themselves. */
    private boolean mayLeave(Grant grant) {
        FunctionKind function = FunctionKind.of(grant.actingFor());
        return (function == FunctionKind.ORGANISATION || function == FunctionKind.CHAMBER)
                && !grant.role().equals(Role.CHAMBER_SYSTEM)
                && !grant.personId().equals(caller.personId());
    }

    static Set<UUID> named(List<Grant> grants) {
        return grants.stream()
                .flatMap(grant -> Stream.of(grant.personId(), grant.grantedBy(), grant.confirmedBy(), grant.placeId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
