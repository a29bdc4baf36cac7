package de.guildhall.permission.grant;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where a grant lies: its scope, with the organisation and the chamber around it. The operator is above them all. */
public record Place(Scope scope, UUID organisationId, UUID chamberId) implements Scoped {

    public static final Place INSTALLATION = new Place(Scope.INSTALLATION, null, null);

    public static Place chamber(UUID id) {
        return new Place(Scope.chamber(id), null, id);
    }

    public static Place organisation(UUID id, UUID chamberId) {
        return new Place(Scope.organisation(id), id, chamberId);
    }

    public static Place trainingRelationship(UUID id, UUID organisationId, UUID chamberId) {
        return new Place(Scope.trainingRelationship(id), organisationId, chamberId);
    }

    @Override
    public List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.INSTALLATION));
        if (chamberId != null) {
            scopes.add(Scope.chamber(chamberId));
        }
        if (organisationId != null) {
            scopes.add(Scope.organisation(organisationId));
        }
        if (scope.kind() == Scope.Kind.TRAINING_RELATIONSHIP) {
            scopes.add(scope);
        }
        return List.copyOf(scopes);
    }
}
