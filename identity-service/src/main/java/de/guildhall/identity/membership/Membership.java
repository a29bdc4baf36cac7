package de.guildhall.identity.membership;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import java.util.List;
import java.util.UUID;

/**
 * Where somebody belongs, because they hold a role there.
 *
 * @param organisationId null for the chamber's own people
 * @param examines       whether that is all they do there
 */
public record Membership(UUID organisationId, UUID chamberId, boolean examines) implements Scoped {

    public static Membership chamber(UUID id) {
        return new Membership(null, id, false);
    }

    public boolean ofChamber() {
        return organisationId == null;
    }

    /** The chamber's own people see every company's data; its examiners do not. */
    public boolean ofStaff() {
        return ofChamber() && !examines;
    }

    @Override
    public List<Scope> scopes() {
        return ofChamber()
                ? List.of(Scope.chamber(chamberId))
                : List.of(Scope.chamber(chamberId), Scope.organisation(organisationId));
    }
}
