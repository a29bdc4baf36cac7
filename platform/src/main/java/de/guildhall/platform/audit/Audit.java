package de.guildhall.platform.audit;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
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

    /** From where: a request without sign-in, and none at all. Signed in, it is the client that sent the request. */
    private static final String PUBLIC = "public";

    private static final String SERVICE = "service";

    private final Outbox outbox;
    private final Caller caller;
    private final Permit permit;
    private final Clock clock;

    Audit(Outbox outbox, Caller caller, Permit permit, Clock clock) {
        this.outbox = outbox;
        this.caller = caller;
        this.permit = permit;
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
        return publish(
                "client:" + caller.clientId(),
                caller.personId(),
                caller.name(),
                caller.actingFor(),
                action,
                object,
                before,
                after);
    }

    /**
     * Notes a look at personal data across organisations: a chamber's, another organisation's, or that of somebody who acts
     * for the organisation from its head office or a delegate. What an organisation's own people look up about each other,
     * and a person about themselves, is daily work and not noted.
     *
     * @param reason why, if that had to be said (USR-16); else null
     */
    public Uni<Void> noteLookUp(String action, AuditedObject object, Object reason) {
        return among(object.organisationId())
                .flatMap(among -> among ? Uni.createFrom().voidItem() : note(action, object, reason));
    }

    /**
     * Notes that a list of people was looked through across organisations, each page of it (USR-16). A look of an
     * organisation's own people at those there, and a person's at what is theirs, is daily work and not noted.
     *
     * @param list           its name in the API, {@code trainers}
     * @param searched       null if nothing was searched for
     * @param organisationId null if the list was not narrowed to one organisation
     * @param reason         why, if that had to be said (USR-16); else null
     */
    public Uni<Void> noteListing(String action, String list, String searched, UUID organisationId, Object reason) {
        ActingFor function = caller.actingFor();
        UUID chamberId = function.chamberId().orElse(null);
        UUID actingAt = function.organisationId().orElse(null);
        // Who acts for an organisation sees no other's people.
        UUID lookedAt = actingAt == null ? organisationId : actingAt;
        return among(actingAt)
                .flatMap(among -> among
                        ? Uni.createFrom().voidItem()
                        : note(action, new AuditedObject(list, null, searched, null, lookedAt, chamberId), reason));
    }

    /** @param organisationId whose data it is; null if it is no single organisation's */
    private Uni<Boolean> among(UUID organisationId) {
        ActingFor function = caller.actingFor();
        boolean forThemselves = function.equals(ActingFor.SELF);
        boolean forThatOne = function.organisationId()
                .filter(id -> id.equals(organisationId))
                .isPresent();
        return forThatOne
                ? permit.actsFromElsewhere().map(fromElsewhere -> !fromElsewhere)
                : Uni.createFrom().item(forThemselves);
    }

    /** For what a person does before they are signed in: registering, confirming an address. */
    public Uni<Void> noteFor(UUID personId, String name, String action, AuditedObject object) {
        return noteFor(personId, name, action, object, null, null);
    }

    /** As above, for what changes a state. */
    public Uni<Void> noteFor(
            UUID personId, String name, String action, AuditedObject object, Object before, Object after) {
        return publish(PUBLIC, personId, name, ActingFor.SELF, action, object, before, after);
    }

    /** For what a service does because of an event. */
    public Uni<Void> noteBySystem(String action, AuditedObject object, Object after) {
        return publish(SERVICE, SYSTEM, null, ActingFor.INSTALLATION, action, object, null, after);
    }

    private Uni<Void> publish(
            String source,
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
                source,
                personId,
                name,
                actingFor,
                action,
                object.kind(),
                object.id(),
                object.label(),
                object.subjectPersonId(),
                object.organisationId(),
                object.chamberId(),
                before,
                after);
        return outbox.publish(new DomainEvent(TOPIC, "audit.entry.noted", personId, entry));
    }
}
