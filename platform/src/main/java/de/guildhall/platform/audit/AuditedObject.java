package de.guildhall.platform.audit;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import de.guildhall.platform.permission.Scoped;
import java.util.UUID;

/**
 * What an audit entry is about.
 *
 * @param kind  the resource's name in the API, {@code activation-code}
 * @param label what a person reads, without personal data beyond a name
 */
public record AuditedObject(String kind, UUID id, String label, UUID organisationId, UUID chamberId) {

    public static AuditedObject of(String kind, UUID id, String label, Scoped object) {
        return new AuditedObject(kind, id, label, id(object, Kind.ORGANISATION), id(object, Kind.CHAMBER));
    }

    private static UUID id(Scoped object, Kind kind) {
        return object.scopes().stream()
                .filter(scope -> scope.kind() == kind)
                .map(Scope::id)
                .findFirst()
                .orElse(null);
    }
}
