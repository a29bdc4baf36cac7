package de.guildhall.notification.directory;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class DirectoryConsumer {

    private static final String CONSUMER = "notification.directory";

    private final Inbox inbox;
    private final PartyRepository parties;
    private final AdministratorRepository administrators;

    DirectoryConsumer(Inbox inbox, PartyRepository parties, AdministratorRepository administrators) {
        this.inbox = inbox;
        this.parties = parties;
        this.administrators = administrators;
    }

    record PersonState(
            UUID personId,
            String givenName,
            String familyName,
            String email,
            Language language,
            String state,
            long version) {

        boolean withdrawn() {
            return "WITHDRAWN".equals(state);
        }
    }

    record ChamberState(UUID chamberId, String name, String email, String language, long version) {}

    record OrganisationState(UUID organisationId, String name, String email, UUID headOfficeId, long version) {}

    record GrantState(
            UUID grantId,
            UUID personId,
            String role,
            String scope,
            Instant validFrom,
            Instant validUntil,
            Instant revokedAt,
            long version) {

        boolean makesAdministrator() {
            return role.equals("administrator") || role.equals("chamber-administrator");
        }

        UUID placeId() {
            return Scope.parse(scope).id();
        }

        Instant end() {
            return revokedAt != null ? revokedAt : validUntil;
        }
    }

    @Incoming("persons")
    Uni<Void> person(ConsumerRecord<String, String> message) {
        return inbox.apply(
                CONSUMER,
                message,
                PersonState.class,
                person -> person.withdrawn()
                        ? parties.forget(person.personId())
                        : parties.put(
                                PartyKind.PERSON,
                                person.personId(),
                                person.email(),
                                person.givenName() + " " + person.familyName(),
                                person.language(),
                                null,
                                person.version()));
    }

    @Incoming("chambers")
    Uni<Void> chamber(ConsumerRecord<String, String> message) {
        return inbox.apply(
                CONSUMER,
                message,
                ChamberState.class,
                chamber -> parties.put(
                        PartyKind.CHAMBER,
                        chamber.chamberId(),
                        chamber.email(),
                        chamber.name(),
                        Language.of(chamber.language()),
                        null,
                        chamber.version()));
    }

    @Incoming("organisations")
    Uni<Void> organisation(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "notification.organisations",
                message,
                OrganisationState.class,
                organisation -> parties.put(
                        PartyKind.ORGANISATION,
                        organisation.organisationId(),
                        organisation.email(),
                        organisation.name(),
                        Language.DE,
                        organisation.headOfficeId(),
                        organisation.version()));
    }

    @Incoming("administrators")
    Uni<Void> grant(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "notification.administrators",
                message,
                GrantState.class,
                grant -> grant.makesAdministrator()
                        ? administrators.put(
                                grant.grantId(),
                                grant.placeId(),
                                grant.personId(),
                                grant.validFrom(),
                                grant.end(),
                                grant.version())
                        : Uni.createFrom().voidItem());
    }
}
