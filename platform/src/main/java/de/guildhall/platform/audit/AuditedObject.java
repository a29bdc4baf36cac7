package de.guildhall.platform.audit;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import de.guildhall.platform.permission.Scoped;
import java.util.UUID;

/**
 * What an audit entry is about.
 *
 * @param kind            the resource's name in the API, {@code activation-code}
 * @param label           what a person reads, without personal data beyond a name
 * @param subjectPersonId whose data it is, so that they can see who changed it or looked at it (AUD-2); null if it is
 *                        nobody's, or of somebody who has no account yet
 */
public record AuditedObject(
        String kind, UUID id, String label, UUID subjectPersonId, UUID organisationId, UUID chamberId) {

    public static AuditedObject of(String kind, UUID id, String label, Scoped object) {
        return new AuditedObject(kind, id, label, null, id(object, Kind.ORGANISATION), id(object, Kind.CHAMBER));
    }

    /** A person, whose data it is themselves. */
    public static AuditedObject person(UUID id, String name) {
        return new AuditedObject("person", id, name, id, null, null);
    }

    /** The same, of which it is said whose data it is. */
    public AuditedObject about(UUID personId) {
        return new AuditedObject(kind, id, label, personId, organisationId, chamberId);
    }

    private static UUID id(Scoped object, Kind kind) {
        return object.scopes().stream()
                .filter(scope -> scope.kind() == kind)
                .map(Scope::id)
                .findFirst()
                .orElse(null);
    }
}
