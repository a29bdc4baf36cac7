package de.guildhall.trainingrecord.testing;

import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.trainingrecord.book.LocalisedName;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.TrainingRelationshipState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Training relationships as org-service tells of them. */
public final class Books {

    public static final String TOPIC = "org.training-relationship";
    public static final String TYPE = "org.training-relationship.registered";

    private Books() {}

    public static TrainingRelationshipState lena(LocalDate startsOn, LocalDate endsOn) {
        return lena(UUID.randomUUID(), 0, UUID.randomUUID(), UUID.randomUUID(), startsOn, endsOn);
    }

    public static TrainingRelationshipState lena(
            UUID id, long version, UUID organisationId, UUID trainer, LocalDate startsOn, LocalDate endsOn) {
        return new TrainingRelationshipState(
                id,
                version,
                organisationId,
                "Tischlerei Brandt GmbH",
                UUID.randomUUID(),
                new LocalisedName("Tischler/in", "Menuisier", "Joiner"),
                new TrainingRelationshipState.Apprentice("Lena", "Vogt", LocalDate.of(2010, 3, 14), UUID.randomUUID()),
                new TrainingRelationshipState.Trainer("Jörg", "Brandt", trainer),
                startsOn,
                endsOn);
    }

    public static RecordBook book(TrainingRelationshipState state) {
        RecordBook book = new RecordBook(state.trainingRelationshipId());
        book.follow(state);
        return book;
    }

    /** Tells of a running training relationship and waits until the service knows its book. */
    public static Opened open() {
        return open(UUID.randomUUID());
    }

    /** @param trainer null if the trainer has no account yet */
    public static Opened open(UUID trainer) {
        return open(UUID.randomUUID(), trainer);
    }

    /** As above, in a company that may have others. */
    public static Opened open(UUID organisation, UUID trainer) {
        LocalDate startsOn = LocalDate.now().minusWeeks(10);
        TrainingRelationshipState state =
                lena(UUID.randomUUID(), 0, organisation, trainer, startsOn, startsOn.plusYears(3));
        UUID id = state.trainingRelationshipId();
        Events.publish(TOPIC, id, TYPE, state);
        Person apprentice = Person.named("Lena Vogt").apprenticeOf(id);
        Opened opened =
                new Opened(state, apprentice, Person.named("Jörg Brandt").trainerOf(state.organisationId(), id));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> apprentice.calls().get(opened.path()).statusCode() == 200);
        return opened;
    }

    /** Tells that another person is the trainer from now on. */
    public static void changeTrainer(Opened opened, long version, UUID trainer) {
        TrainingRelationshipState state = opened.state();
        Events.publish(
                TOPIC,
                opened.id(),
                TYPE,
                lena(opened.id(), version, state.organisationId(), trainer, state.startsOn(), state.endsOn()));
    }

    public record Opened(TrainingRelationshipState state, Person apprentice, Person trainer) {
        public UUID id() {
            return state.trainingRelationshipId();
        }

        public String path() {
            return "/api/training-record/v1/record-books/" + id();
        }
    }
}
