package de.guildhall.org.activation;

import de.guildhall.org.organisation.Organisation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The company that opened. */
@Schema(name = "Activation")
record ActivationView(UUID organisationId, String name) {

    static ActivationView of(Organisation organisation) {
        return new ActivationView(organisation.id(), organisation.name());
    }
}
