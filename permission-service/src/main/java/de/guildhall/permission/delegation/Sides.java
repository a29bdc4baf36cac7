package de.guildhall.permission.delegation;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * Who acts for whom.
 *
 * @param chamberId of the principal
 * @param parentId  by which the one who passed it on acts; null if the principal gave it
 */
record Sides(
        UUID principalId,
        UUID chamberId,
        UUID delegateId,
        @Nullable UUID parentId) implements Scoped {

    @Override
    public List<Scope> scopes() {
        return List.of(Scope.chamber(chamberId), Scope.organisation(principalId), Scope.organisation(delegateId));
    }

    /** As the principal and its chamber see it. */
    Scoped atPrincipal() {
        return () -> List.of(Scope.chamber(chamberId), Scope.organisation(principalId));
    }

    Scoped atDelegate() {
        return Scoped.at(Scope.organisation(delegateId));
    }
}
