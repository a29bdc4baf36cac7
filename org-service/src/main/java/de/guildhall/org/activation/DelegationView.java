package de.guildhall.org.activation;

import de.guildhall.org.organisation.Organisation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The company for which the delegate acts from now on. */
@Schema(name = "EnteredDelegation")
record DelegationView(UUID principalId, String name) {

    static DelegationView of(Organisation principal) {
        return new DelegationView(principal.id(), principal.name());
    }
}
