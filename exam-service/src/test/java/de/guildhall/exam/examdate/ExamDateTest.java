package de.guildhall.exam.examdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Rule;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("EXM-1")
class ExamDateTest {

    private static final UUID CHAMBER = UUID.randomUUID();
    private static final UUID BAKER = UUID.randomUUID();
    private static final LocalDate MAY_4 = LocalDate.of(2027, 5, 4);

    @Test
    void registrationMayEndOnTheDayOfTheExam() {
        ExamDate date = new ExamDate(UUID.randomUUID(), plan(MAY_4, MAY_4));

        assertThat(date.registrationUntil()).isEqualTo(MAY_4);
        assertThat(date.scopes()).containsExactly(Scope.chamber(CHAMBER));
    }

    @Test
    void registrationCannotEndAfterTheExamBegan() {
        assertThatThrownBy(() -> new ExamDate(UUID.randomUUID(), plan(MAY_4, MAY_4.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeThatWouldBreakTheRuleChangesNothing() {
        ExamDate date = new ExamDate(UUID.randomUUID(), plan(MAY_4, MAY_4));

        assertThatThrownBy(() -> date.change(plan(MAY_4.minusDays(7), MAY_4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(date.startsOn()).isEqualTo(MAY_4);
    }

    @Test
    void staysWithItsChamber() {
        ExamDate date = new ExamDate(UUID.randomUUID(), plan(MAY_4, MAY_4));
        ExamPlan elsewhere = new ExamPlan(UUID.randomUUID(), BAKER, ExamKind.PART_1, MAY_4, MAY_4, "München");

        assertThatThrownBy(() -> date.change(elsewhere)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRemovalIsNewerThanEverythingBefore() {
        ExamDate date = new ExamDate(UUID.randomUUID(), plan(MAY_4, MAY_4));

        assertThat(ExamDateEvents.State.removed(date).version()).isGreaterThan(date.version());
    }

    private static ExamPlan plan(LocalDate startsOn, LocalDate registrationUntil) {
        return new ExamPlan(CHAMBER, BAKER, ExamKind.PART_1, startsOn, registrationUntil, "Osnabrück, Saal 2");
    }
}
