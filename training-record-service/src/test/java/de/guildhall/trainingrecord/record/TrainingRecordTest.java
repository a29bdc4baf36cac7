package de.guildhall.trainingrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.Problem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.testing.Books;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingRecordTest {

    private static final RecordWeek WEEK = RecordWeek.fromString("2026-W47");
    private static final LocalDate MONDAY = WEEK.monday();
    private static final UUID APPRENTICE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final UUID TRAINER = UUID.randomUUID();
    private static final RecordBook BOOK = Books.book(Books.lena(LocalDate.of(2026, 8, 3), LocalDate.of(2029, 7, 31)));
    private static final RecordContent CONTENT = new RecordContent(
            "Werkstatt", "Schubkasten gezinkt", null, null, List.of(new Day(MONDAY, DayKind.COMPANY, 480)));

    @Test
    @Rule("REC-1")
    void aDraftKeepsWhatTheApprenticeWrote() {
        TrainingRecord record = empty();
        assertThat(record.status()).isEqualTo(RecordStatus.EMPTY);

        record.write(CONTENT);

        assertThat(record.status()).isEqualTo(RecordStatus.DRAFT);
        assertThat(record.content()).isEqualTo(CONTENT);
        assertThat(record.minutes()).isEqualTo(480);
    }

    @Test
    @Rule("REC-3")
    void aWrittenWeekCanBeHandedInFromItsFirstDayOn() {
        TrainingRecord record = written();

        record.submit(APPRENTICE, null, MONDAY, NOW);

        assertThat(record.status()).isEqualTo(RecordStatus.SUBMITTED);
        assertThat(record.submittedAt()).isEqualTo(NOW);
    }

    @Test
    @Rule("ACC-10")
    void whatWasSentToASupervisorConcernsThemWhileItWaitsAndWhatTheyDecided() {
        UUID supervisor = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        TrainingRecord byThem = written();
        byThem.submit(APPRENTICE, supervisor, MONDAY, NOW);
        assertThat(byThem.concerns(person)).isTrue();
        byThem.returnWith("Bitte genauer", person, "Mia Keller", NOW);
        assertThat(byThem.concerns(person)).isTrue();
        byThem.submit(APPRENTICE, null, MONDAY, NOW);
        assertThat(byThem.concerns(person)).isFalse();

        TrainingRecord byTrainer = written();
        byTrainer.submit(APPRENTICE, supervisor, MONDAY, NOW);
        byTrainer.approve(TRAINER, "Jörg Brandt", NOW);
        assertThat(byTrainer.concerns(person)).isFalse();
    }

    @Test
    void aWeekCannotBeHandedInBeforeItBegins() {
        TrainingRecord record = written();

        refused(() -> record.submit(APPRENTICE, null, MONDAY.minusDays(1), NOW), RecordProblem.WEEK_NOT_BEGUN);
    }

    @Test
    void anEmptyWeekCannotBeHandedIn() {
        refused(() -> empty().submit(APPRENTICE, null, MONDAY, NOW), RecordProblem.EMPTY);
    }

    @Test
    void aDraftThatSaysNothingCannotBeHandedIn() {
        TrainingRecord record = empty();
        record.write(RecordContent.EMPTY);

        refused(() -> record.submit(APPRENTICE, null, MONDAY, NOW), RecordProblem.EMPTY);
    }

    @Test
    @Rule("REC-5")
    void theTrainerApprovesWhatWasHandedIn() {
        TrainingRecord record = submitted();

        record.approve(TRAINER, "Jörg Brandt", NOW);

        assertThat(record.status()).isEqualTo(RecordStatus.APPROVED);
        assertThat(record.decidedBy()).isEqualTo(TRAINER);
        assertThat(record.deciderName()).isEqualTo("Jörg Brandt");
        assertThat(record.decidedAt()).isEqualTo(NOW);
    }

    @Test
    @Rule("REC-5")
    void aReturnedRecordCarriesRemarksAndCanBeCorrectedAndHandedInAgain() {
        TrainingRecord record = submitted();
        record.returnWith("Bitte die Maschinen nennen", TRAINER, "Jörg Brandt", NOW);
        assertThat(record.remarks()).isEqualTo("Bitte die Maschinen nennen");

        record.write(CONTENT);
        record.submit(APPRENTICE, null, MONDAY, NOW);

        assertThat(record.status()).isEqualTo(RecordStatus.SUBMITTED);
        assertThat(record.remarks()).isNull();
        assertThat(record.decidedBy()).isNull();
    }

    @Test
    @Rule("REC-6")
    void anApprovedRecordCannotBeChangedByTheApprentice() {
        TrainingRecord record = approved();

        refused(() -> record.write(CONTENT), RecordProblem.NOT_WRITABLE);
        refused(() -> record.submit(APPRENTICE, null, MONDAY, NOW), RecordProblem.NOT_WRITABLE);
    }

    @Test
    @Rule("REC-6")
    void anApprovedRecordIsReopenedByReturningIt() {
        TrainingRecord record = approved();

        record.returnWith("Stunden vom Freitag fehlen", TRAINER, "Jörg Brandt", NOW);
        record.write(CONTENT);

        assertThat(record.status()).isEqualTo(RecordStatus.RETURNED);
    }

    @Test
    void whatIsHandedInCannotBeChangedOrHandedInAgain() {
        TrainingRecord record = submitted();

        refused(() -> record.write(CONTENT), RecordProblem.NOT_WRITABLE);
        refused(() -> record.submit(APPRENTICE, null, MONDAY, NOW), RecordProblem.NOT_WRITABLE);
    }

    @Test
    void aDraftCanNeitherBeApprovedNorReturned() {
        refused(() -> written().approve(TRAINER, "Jörg Brandt", NOW), RecordProblem.NOT_SUBMITTED);
        refused(() -> written().returnWith("?", TRAINER, "Jörg Brandt", NOW), RecordProblem.NOT_RETURNABLE);
    }

    @Test
    @Rule("REC-5")
    void nobodyApprovesWhatTheyHandedInThemselves() {
        refused(() -> submitted().approve(APPRENTICE, "Lena Vogt", NOW), RecordProblem.OWN_RECORD);
    }

    @Test
    void aReturnedOrApprovedRecordCannotBeApproved() {
        TrainingRecord returned = submitted();
        returned.returnWith("?", TRAINER, "Jörg Brandt", NOW);

        refused(() -> returned.approve(TRAINER, "Jörg Brandt", NOW), RecordProblem.NOT_SUBMITTED);
        refused(() -> returned.returnWith("?", TRAINER, "Jörg Brandt", NOW), RecordProblem.NOT_RETURNABLE);
        refused(() -> approved().approve(TRAINER, "Jörg Brandt", NOW), RecordProblem.NOT_SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-W31", "2029-W32"})
    void aWeekOutsideTheTrainingPeriodHasNoRecord(String week) {
        refused(() -> TrainingRecord.begin(BOOK, RecordWeek.fromString(week)), RecordProblem.OUTSIDE_TRAINING);
    }

    @ParameterizedTest
    @CsvSource({"2026-W32", "2029-W31"})
    void theFirstAndTheLastWeekOfTrainingHaveRecords(String week) {
        TrainingRecord record = TrainingRecord.begin(BOOK, RecordWeek.fromString(week));

        assertThat(record.week()).hasToString(week);
    }

    @Test
    void everyWrongDayIsNamedAtOnce() {
        RecordContent wrong = new RecordContent(
                null,
                null,
                null,
                null,
                List.of(
                        new Day(MONDAY.minusDays(1), DayKind.COMPANY, 60),
                        new Day(MONDAY, DayKind.SICK, 60),
                        new Day(MONDAY, DayKind.COMPANY, 60),
                        new Day(MONDAY.plusDays(7), DayKind.COMPANY, 60)));

        assertThatThrownBy(() -> empty().write(wrong)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem()).isEqualTo(CommonProblem.INVALID);
            assertThat(refused.violations())
                    .extracting("field", "code")
                    .containsExactly(
                            Tuple.tuple("days[0].date", "outside-week"),
                            Tuple.tuple("days[1].minutes", "absence"),
                            Tuple.tuple("days[2].date", "duplicate"),
                            Tuple.tuple("days[3].date", "outside-week"));
        });
    }

    private static TrainingRecord empty() {
        return TrainingRecord.begin(BOOK, WEEK);
    }

    private static TrainingRecord written() {
        TrainingRecord record = empty();
        record.write(CONTENT);
        return record;
    }

    private static TrainingRecord submitted() {
        TrainingRecord record = written();
        record.submit(APPRENTICE, null, MONDAY, NOW);
        return record;
    }

    private static TrainingRecord approved() {
        TrainingRecord record = submitted();
        record.approve(TRAINER, "Jörg Brandt", NOW);
        return record;
    }

    private static void refused(ThrowingCallable action, Problem problem) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
