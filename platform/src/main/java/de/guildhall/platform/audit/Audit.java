package de.guildhall.platform.audit;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Notes who did what, for whom, on which object (AUD-1). The entry is written with the change itself and travels to
 * identity-service, which keeps the trail.
 */
@ApplicationScoped
public class Audit {

    /** Stands for a service that acts on an event and not on a person's request. */
    public static final UUID SYSTEM = new UUID(0, 0);

    private static final String TOPIC = "audit.entry";

    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Audit(Outbox outbox, Caller caller, Clock clock) {
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param action the permission that was used, {@code org.activation-code.issue}
     * @param after  what the object is now, as far as it is worth keeping; null if nothing
     */
    public Uni<Void> note(String action, AuditedObject object, Object after) {
        return note(action, object, null, after);
    }

    public Uni<Void> note(String action, AuditedObject object, Object before, Object after) {
        return publish(caller.personId(), caller.name(), caller.actingFor(), action, object, before, after);
    }

    /** For what a person does before they are signed in: registering, confirming an address. */
    public Uni<Void> noteFor(UUID personId, String name, String action, AuditedObject object) {
        return publish(personId, name, ActingFor.SELF, action, object, null, null);
    }

    /** For what a service does because of an event. */
    public Uni<Void> noteBySystem(String action, AuditedObject object, Object after) {
        return publish(SYSTEM, null, ActingFor.INSTALLATION, action, object, null, after);
    }

    private Uni<Void> publish(
            UUID personId,
            String name,
            ActingFor actingFor,
            String action,
            AuditedObject object,
            Object before,
            Object after) {
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(),
                clock.instant(),
                personId,
                name,
                actingFor,
                action,
                object.kind(),
                object.id(),
                object.label(),
                object.organisationId(),
                object.chamberId(),
                before,
                after);
        return outbox.publish(new DomainEvent(TOPIC, "audit.entry.noted", personId, entry));
    }
}
