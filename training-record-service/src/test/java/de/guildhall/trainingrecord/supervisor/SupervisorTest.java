package de.guildhall.trainingrecord.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.TrainingRelationshipState;
import de.guildhall.trainingrecord.testing.Books;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("ACC-10")
class SupervisorTest {

    private static final TrainingRelationshipState LENA =
            Books.lena(LocalDate.of(2026, 8, 3), LocalDate.of(2029, 7, 31));

    private final RecordBook book = Books.book(LENA);
    private final Supervisor supervisor =
            new Supervisor(UUID.randomUUID(), LENA.organisationId(), "mia.keller@example.org");
    private final UUID mia = UUID.randomUUID();

    @Test
    void nobodyDecidesBeforeTheAccountIsKnown() {
        assertThat(Supervising.decider(supervisor, book)).isNull();
        assertThat(supervisor.reachable()).isTrue();
    }

    @Test
    void thePersonOfTheAccountDecides() {
        assertThat(supervisor.link(mia, false)).isTrue();

        assertThat(Supervising.decider(supervisor, book)).isEqualTo(mia);
    }

    @Test
    void theFirstAnswerCounts() {
        supervisor.link(mia, false);

        assertThat(supervisor.link(UUID.randomUUID(), false)).isFalse();
        assertThat(supervisor.decider()).isEqualTo(mia);
    }

    @Test
    void nobodyDecidesTheirOwnRecords() {
        supervisor.link(LENA.apprentice().personId(), false);

        assertThat(Supervising.decider(supervisor, book)).isNull();
        assertThat(Supervising.isApprentice(supervisor, book)).isTrue();
    }

    @Test
    void whoLeftDecidesNothingUntilTheyComeBack() {
        supervisor.link(mia, false);
        supervisor.leave();
        assertThat(supervisor.decider()).isNull();
        assertThat(supervisor.hasLeft()).isTrue();

        supervisor.comeBack();
        assertThat(supervisor.decider()).isEqualTo(mia);
    }

    @Test
    void whoLeftBeforeTheAnswerDoesNotComeBackByIt() {
        supervisor.link(mia, true);

        assertThat(supervisor.decider()).isNull();
        assertThat(supervisor.hasLeft()).isTrue();
    }

    @Test
    void whoWasInvitedAndNeverCameIsAskedForAgain() {
        assertThat(supervisor.askAgain()).isFalse();
        supervisor.link(mia, false);
        supervisor.unlink();

        assertThat(supervisor.reachable()).isFalse();
        assertThat(supervisor.askAgain()).isTrue();
        assertThat(supervisor.reachable()).isTrue();
    }
}
