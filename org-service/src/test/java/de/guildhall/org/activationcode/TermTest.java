package de.guildhall.org.activationcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.org.testing.Chambers;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.problem.Violation;
import de.guildhall.platform.testing.Rule;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Rule("ACC-4")
class TermTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LATEST = LocalDate.of(2026, 12, 6);

    private final Chamber chamber = Chambers.osnabrueck();

    @Test
    void withoutWishesTheChambersPolicyCountsAndUseHasNoEnd() {
        assertThat(within(null, null)).isEqualTo(new Term(LATEST, null));
    }

    @Test
    void theDeadlineIsAfterTodayAndWithinThePolicy() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(within(tomorrow, null).deadline()).isEqualTo(tomorrow);
        assertThat(within(LATEST, null).deadline()).isEqualTo(LATEST);
        assertRefused(TODAY, null, "deadline");
        assertRefused(LATEST.plusDays(1), null, "deadline");
    }

    @Test
    void useEndsOnTheDeadlinesDayAtTheEarliest() {
        assertThat(within(null, LATEST).endOfUse()).isEqualTo(LATEST);
        assertRefused(null, LATEST.minusDays(1), "endOfUse");
        assertThat(within(TODAY.plusDays(2), TODAY.plusDays(2)).endOfUse()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void bothFaultsAreToldAtOnce() {
        assertRefused(TODAY, TODAY.minusDays(1), "deadline", "endOfUse");
    }

    @Test
    @Rule("ACC-5")
    void aLostCodeIsReplacedForAsLongAsThePolicyAllows() {
        assertThat(untilUseEnds(null)).contains(new Term(LATEST, null));
        assertThat(untilUseEnds(LATEST.plusDays(1))).contains(new Term(LATEST, LATEST.plusDays(1)));
    }

    @Test
    @Rule("ACC-5")
    void butNotLongerThanUseLasts() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(untilUseEnds(LATEST)).contains(new Term(LATEST, LATEST));
        assertThat(untilUseEnds(LATEST.minusDays(1))).contains(new Term(LATEST.minusDays(1), LATEST.minusDays(1)));
        assertThat(untilUseEnds(tomorrow)).contains(new Term(tomorrow, tomorrow));
        assertThat(untilUseEnds(TODAY)).isEmpty();
    }

    private void assertRefused(LocalDate deadline, LocalDate endOfUse, String... fields) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> within(deadline, endOfUse))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly(fields));
    }

    private Optional<Term> untilUseEnds(LocalDate endOfUse) {
        return Term.untilUseEnds(chamber, TODAY, "DE", endOfUse);
    }

    private Term within(LocalDate deadline, LocalDate endOfUse) {
        return Term.within(chamber, TODAY, "DE", deadline, endOfUse);
    }
}
