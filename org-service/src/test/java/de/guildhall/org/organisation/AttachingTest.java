package de.guildhall.org.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.org.address.Address;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.testing.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("ACC-7")
class AttachingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Organisation headOffice = opened();
    private final Organisation branch = organisation();

    @Test
    void aClosedBranchOpensWithItsHeadOffice() {
        branch.attachTo(headOffice, false, NOW);

        assertThat(branch.headOfficeId()).isEqualTo(headOffice.id());
        assertThat(branch.activatedAt()).isEqualTo(NOW);
    }

    @Test
    void anOpenBranchKeepsItsTimes() {
        LocalDate lastDay = LocalDate.parse("2027-06-30");
        branch.activate(NOW.minusSeconds(60), lastDay);

        branch.attachTo(headOffice, false, NOW);

        assertThat(branch.activatedAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(branch.endOfUse()).isEqualTo(lastDay);
    }

    @Test
    void theSameHeadOfficeTwiceChangesNothing() {
        branch.attachTo(headOffice, false, NOW);

        branch.attachTo(headOffice, false, NOW.plusSeconds(60));

        assertThat(branch.activatedAt()).isEqualTo(NOW);
    }

    @Test
    void thereIsOneHeadOfficeAndOneStep() {
        Organisation other = opened();
        branch.attachTo(headOffice, false, NOW);

        assertProblem("org.head-office.has-another", () -> branch.attachTo(other, false, NOW));
        assertProblem("org.head-office.has-branches", () -> headOffice.attachTo(other, true, NOW));
        assertProblem("org.head-office.is-branch", () -> other.attachTo(branch, false, NOW));
        assertProblem("org.head-office.itself", () -> other.attachTo(other, false, NOW));
        assertProblem("org.head-office.not-activated", () -> other.attachTo(organisation(), false, NOW));
    }

    @Test
    void aBranchThatIsDetachedStaysOpen() {
        branch.attachTo(headOffice, false, NOW);

        branch.detach();

        assertThat(branch.headOfficeId()).isNull();
        assertThat(branch.activated()).isTrue();
        assertProblem("org.head-office.has-none", branch::detach);
    }

    @Test
    @Rule("ACC-5")
    void whoseActivationIsTakenBackHasNoHeadOfficeAnyMore() {
        branch.attachTo(headOffice, false, NOW);

        branch.takeBackActivation();

        assertThat(branch.headOfficeId()).isNull();
        assertThat(branch.activated()).isFalse();
    }

    private static void assertProblem(String code, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    private static Organisation opened() {
        Organisation organisation = organisation();
        organisation.activate(NOW.minusSeconds(3600), null);
        return organisation;
    }

    private static Organisation organisation() {
        return new Organisation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "4711",
                "Müller Maschinenbau GmbH",
                new Address("Neuer Graben 38", "49074", "Osnabrück", "DE"),
                null);
    }
}
