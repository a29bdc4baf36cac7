package de.guildhall.permission.operator;

import de.guildhall.permission.grant.AutomaticGrants;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.role.Role;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Somebody must be the first: the configured person operates the installation. Done at every start of every replica;
 * only the first has an effect.
 */
@ApplicationScoped
class OperatorAppointment {

    private final OperatorConfig config;
    private final AutomaticGrants grants;

    OperatorAppointment(OperatorConfig config, AutomaticGrants grants) {
        this.config = config;
        this.grants = grants;
    }

    void start(@Observes StartupEvent started) throws Throwable {
        if (config.personId().isPresent()) {
            UUID person = config.personId().get();
            VertxContextSupport.subscribeAndAwait(() -> appoint(person));
        }
    }

    @WithTransaction
    Uni<Void> appoint(UUID personId) {
        return grants.give(
                Role.INSTALLATION_OPERATOR, personId, Place.INSTALLATION, "configured as operator of the installation");
    }
}
