package de.guildhall.identity.membership;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import java.util.List;
import java.util.UUID;

/**
 * Where somebody belongs, because they hold a role there.
 *
 * @param organisationId null for the chamber's own people
 */
public record Membership(UUID organisationId, UUID chamberId) implements Scoped {

    public boolean ofChamber() {
        return organisationId == null;
    }

    @Override
    public List<Scope> scopes() {
        return ofChamber()
                ? List.of(Scope.chamber(chamberId))
                : List.of(Scope.chamber(chamberId), Scope.organisation(organisationId));
    }
}
