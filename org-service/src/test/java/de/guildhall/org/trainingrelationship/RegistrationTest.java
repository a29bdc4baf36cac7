package de.guildhall.org.trainingrelationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.guildhall.org.address.Address;
import de.guildhall.org.occupation.Occupation;
import de.guildhall.org.occupation.OccupationName;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.Site;
import de.guildhall.org.trainer.Trainer;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 1);
    private static final LocalDate THIRTEENTH_BIRTHDAY_AT_START = LocalDate.of(2013, 8, 1);

    private static final Address ADDRESS = new Address("Neuer Graben 38", "49074", "Osnabrück", "DE");
    private static final UUID SITE_ID = UUID.randomUUID();
    private static final Organisation ORGANISATION = organisation();
    private static final Site SITE = ORGANISATION.site(SITE_ID).orElseThrow();
    private static final Occupation OCCUPATION = new Occupation(
            UUID.randomUUID(), "FIAE", new OccupationName("Fachinformatiker/in", "Informaticien", "IT specialist"), 36);
    private static final Trainer TRAINER = new Trainer(UUID.randomUUID(), ORGANISATION, "Jörg", "Petersen");

    @Test
    void trainingMayEndOnTheSecondDay() {
        assertThatCode(() -> registration(START.plusDays(1)).check()).doesNotThrowAnyException();
    }

    @Test
    void trainingDoesNotEndOnItsFirstDay() {
        assertThat(faults(registration(START))).containsExactly("endsOn before-start");
    }

    @Test
    void trainingDoesNotEndBeforeItBegins() {
        assertThat(faults(registration(START.minusDays(1)))).containsExactly("endsOn before-start");
    }

    @Test
    void trainingMayTakeFiveYears() {
        assertThatCode(() -> registration(START.plusYears(5)).check()).doesNotThrowAnyException();
    }

    @Test
    void trainingOfMoreThanFiveYearsIsATypingError() {
        assertThat(faults(registration(START.plusYears(5).plusDays(1)))).containsExactly("endsOn too-long");
    }

    @Test
    void anApprenticeMayTurnThirteenOnTheFirstDay() {
        assertThatCode(() -> registration(THIRTEENTH_BIRTHDAY_AT_START, START.plusYears(3))
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void aYoungerChildIsNotTrained() {
        assertThat(faults(registration(THIRTEENTH_BIRTHDAY_AT_START.plusDays(1), START.plusYears(3))))
                .containsExactly("apprentice.birthDate too-young");
    }

    @Test
    void aCentenarianHasAMistypedYearOfBirth() {
        LocalDate hundredthBirthday = START.minusYears(100);

        assertThat(faults(registration(hundredthBirthday, START.plusYears(3))))
                .containsExactly("apprentice.birthDate too-old");
        assertThatCode(() -> registration(hundredthBirthday.plusDays(1), START.plusYears(3))
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstDayLiesInAYearOfFourPlausibleDigits() {
        assertThat(faults(beginning(LocalDate.of(1949, 12, 31)))).containsExactly("startsOn implausible");
        assertThat(faults(beginning(LocalDate.of(2200, 1, 1)))).containsExactly("startsOn implausible");
        assertThat(faults(beginning(LocalDate.MAX))).containsExactly("startsOn implausible");
        assertThat(faults(beginning(LocalDate.MIN))).containsExactly("startsOn implausible");
        assertThatCode(() -> beginning(LocalDate.of(1950, 1, 1)).check()).doesNotThrowAnyException();
        assertThatCode(() -> beginning(LocalDate.of(2199, 12, 31)).check()).doesNotThrowAnyException();
    }

    @Test
    void noDayOfBirthBreaksTheCheck() {
        assertThat(faults(registration(LocalDate.MAX, START.plusYears(3))))
                .containsExactly("apprentice.birthDate too-young");
        assertThat(faults(registration(LocalDate.MIN, START.plusYears(3))))
                .containsExactly("apprentice.birthDate too-old");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Registration wrong = new Registration(
                ORGANISATION,
                null,
                null,
                null,
                new Apprentice("Lena", "Vogt", START, null),
                new TrainingPeriod(START, START));
        assertThat(faults(wrong))
                .containsExactly(
                        "siteId unknown",
                        "occupationId unknown",
                        "trainerId unknown",
                        "endsOn before-start",
                        "apprentice.birthDate too-young");
    }

    @Test
    void aWrongRegistrationMakesNoRelationship() {
        Registration wrong = registration(START);
        assertThat(catchThrowableOfType(
                        ProblemException.class, () -> new TrainingRelationship(UUID.randomUUID(), wrong)))
                .isNotNull();
    }

    private static Registration registration(LocalDate endsOn) {
        return registration(LocalDate.of(2008, 3, 1), endsOn);
    }

    private static Registration registration(LocalDate birthDate, LocalDate endsOn) {
        return new Registration(
                ORGANISATION,
                SITE,
                OCCUPATION,
                TRAINER,
                new Apprentice("Lena", "Vogt", birthDate, null),
                new TrainingPeriod(START, endsOn));
    }

    private static Registration beginning(LocalDate startsOn) {
        LocalDate born = startsOn.getYear() < 2100 ? LocalDate.of(1930, 1, 1) : LocalDate.of(2170, 1, 1);
        LocalDate endsOn = startsOn.equals(LocalDate.MAX) ? startsOn : startsOn.plusDays(1);
        return new Registration(
                ORGANISATION,
                SITE,
                OCCUPATION,
                TRAINER,
                new Apprentice("Lena", "Vogt", born, null),
                new TrainingPeriod(startsOn, endsOn));
    }

    private static List<String> faults(Registration registration) {
        return catchThrowableOfType(ProblemException.class, registration::check).violations().stream()
                .map(RegistrationTest::text)
                .toList();
    }

    private static String text(Violation violation) {
        return violation.field() + " " + violation.code();
    }

    private static Organisation organisation() {
        Organisation organisation = new Organisation(
                UUID.randomUUID(), UUID.randomUUID(), "4711", "Müller Maschinenbau GmbH", ADDRESS, null);
        organisation.open(SITE_ID, "Werk 1", ADDRESS);
        return organisation;
    }
}
