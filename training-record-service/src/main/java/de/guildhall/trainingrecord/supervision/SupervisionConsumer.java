package de.guildhall.trainingrecord.supervision;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who the supervisors are: whose account it is, who never came, and who left the company. */
@ApplicationScoped
class SupervisionConsumer {

    private static final String NAME = "supervisors";

    private final Inbox inbox;
    private final SupervisorLife life;

    SupervisionConsumer(Inbox inbox, SupervisorLife life) {
        this.inbox = inbox;
        this.life = life;
    }

    /** @param causeKind of any service that asks for accounts */
    record LinkedAccount(String causeKind, UUID causeId, UUID personId) {

        boolean ofSupervisor() {
            return "SUPERVISOR".equals(causeKind);
        }
    }

    record PersonState(UUID personId, String state) {

        boolean withdrawn() {
            return "WITHDRAWN".equals(state);
        }
    }

    /** @param organisationId null if a chamber was left */
    record DepartureState(UUID personId, UUID organisationId) {}

    @Incoming("accounts")
    Uni<Void> linked(ConsumerRecord<String, String> message) {
        return inbox.apply(
                NAME,
                message,
                LinkedAccount.class,
                account -> account.ofSupervisor()
                        ? life.link(account.causeId(), account.personId())
                        : Uni.createFrom().voidItem());
    }

    @Incoming("persons")
    Uni<Void> personChanged(ConsumerRecord<String, String> message) {
        return inbox.apply(
                NAME,
                message,
                PersonState.class,
                person -> person.withdrawn()
                        ? life.unlink(person.personId())
                        : Uni.createFrom().voidItem());
    }

    @Incoming("departures")
    Uni<Void> departed(ConsumerRecord<String, String> message) {
        return inbox.apply(NAME, message, DepartureState.class, (type, departure) -> {
            if (departure.organisationId() == null) {
                return Uni.createFrom().voidItem();
            }
            return type.contains(".taken-back.")
                    ? life.comeBack(departure.personId(), departure.organisationId())
                    : life.leave(departure.personId(), departure.organisationId());
        });
    }
}
