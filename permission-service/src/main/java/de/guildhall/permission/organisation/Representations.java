package de.guildhall.permission.organisation;

import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which organisations may act for which: head offices and delegates. */
@ApplicationScoped
public class Representations {

    static final String TOPIC = "permission.representation";

    private final Outbox outbox;

    Representations(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Others may act for the organisation than before, or from it; whoever remembers access forgets what hangs on it. Runs
     * in the transaction of the change.
     */
    public Uni<Void> changed(UUID organisationId) {
        return outbox.publish(event(organisationId));
    }

    static DomainEvent event(UUID organisationId) {
        return new DomainEvent(TOPIC, TOPIC + ".changed", organisationId, new State(organisationId));
    }

    record State(UUID organisationId) {}
}
