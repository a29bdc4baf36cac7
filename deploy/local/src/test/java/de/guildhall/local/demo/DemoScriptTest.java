package de.guildhall.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.local.demo.DemoScript.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoScriptTest {

    private final DemoScript script = DemoScript.read();

    @Test
    void theDemoHasTwoChambersSixCompaniesTenOccupationsAndTwentyOneApprentices() {
        assertThat(script.chambers()).hasSize(2);
        assertThat(script.organisations()).hasSize(6);
        assertThat(script.occupations()).hasSize(10);
        assertThat(script.organisations())
                .flatExtracting(Organisation::apprentices)
                .hasSize(21);
        assertThat(script.chambers())
                .allSatisfy(chamber -> assertThat(chamber.staff())
                        .flatExtracting(DemoScript.Staff::roles)
                        .contains("clerk", "chamber-administrator"));
        assertThat(script.chambers())
                .flatExtracting(DemoScript.Chamber::staff)
                .flatExtracting(DemoScript.Staff::roles)
                .contains("examiner", "clerk-across-chambers");
    }

    @Test
    void oneCompanyIsLeftToBeActivatedByHand() {
        assertThat(script.organisations()).filteredOn(Organisation::isLeftOpen).hasSize(1);
    }

    @Test
    void aBranchComesAfterItsHeadOfficeInAnotherChambersDistrict() {
        var organisations = script.organisations();
        var branch = organisations.stream()
                .filter(Organisation::isBranch)
                .findFirst()
                .orElseThrow();

        assertThat(organisations.subList(0, organisations.indexOf(branch)))
                .filteredOn(organisation -> organisation.companyNumber().equals(branch.headOffice()))
                .singleElement()
                .matches(Organisation::isActivated)
                .matches(headOffice -> !headOffice.chamber().equals(branch.chamber()));
    }

    @Test
    void aDelegateComesAfterItsPrincipal() {
        var organisations = script.organisations();
        var delegate = organisations.stream()
                .filter(Organisation::isDelegate)
                .findFirst()
                .orElseThrow();

        assertThat(organisations.subList(0, organisations.indexOf(delegate)))
                .filteredOn(organisation -> organisation.companyNumber().equals(delegate.actsFor()))
                .singleElement()
                .matches(Organisation::isActivated);
    }

    @Test
    void everyWeekThatIsSentHasSomebodyToSendItTo() {
        assertThat(script.organisations())
                .flatExtracting(Organisation::apprentices)
                .filteredOn(apprentice -> apprentice.weeks().contains(DemoScript.WeekState.SENT))
                .isNotEmpty()
                .allMatch(apprentice -> apprentice.supervisor() != null);
    }

    @Test
    void everyOccupationHasANameInThreeLanguagesAndADurationOfTwoToThreeAndAHalfYears() {
        assertThat(script.occupations())
                .allSatisfy(occupation -> assertThat(occupation.name()).containsOnlyKeys("de", "fr", "en"))
                .allSatisfy(
                        occupation -> assertThat(occupation.durationMonths()).isIn(24, 36, 42));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (var organisation : script.organisations()) {
            assertThat(script.chamber(organisation.chamber())).isNotNull();
            for (var apprentice : organisation.apprentices()) {
                assertThat(script.occupation(apprentice.occupation())).isNotNull();
                assertThat(organisation.sites()).hasSizeGreaterThan(apprentice.site());
                assertThat(organisation.trainers()).hasSizeGreaterThan(apprentice.trainer());
            }
        }
    }

    @Test
    void nobodySharesAnAddressAndNoneCanReachARealPerson() {
        var addresses = Stream.of(
                        Stream.of(script.operator().email()),
                        script.chambers().stream()
                                .flatMap(chamber -> chamber.staff().stream())
                                .map(DemoScript.Staff::email),
                        script.organisations().stream()
                                .filter(Organisation::isActivated)
                                .map(DemoScriptTest::addresses)
                                .flatMap(List::stream))
                .flatMap(Function.identity())
                .toList();

        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.endsWith(".example"));
    }

    @Test
    void apprenticesAreAsOldAsSaidWhenTheyBegin() {
        var lena = script.organisations().getFirst().apprentices().getFirst();

        var birthDate = lena.birthDate(LocalDate.of(2025, 8, 1));

        assertThat(birthDate).isEqualTo("2007-03-14");
        assertThat(birthDate.until(LocalDate.of(2025, 8, 1)).getYears()).isEqualTo(lena.age());
    }

    @Test
    void thePasswordIsLongEnoughForTheRealm() {
        assertThat(script.password()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static List<String> addresses(Organisation organisation) {
        return Stream.of(
                        Stream.of(organisation.administrator().email()),
                        organisation.trainers().stream().map(DemoScript.Human::email),
                        organisation.apprentices().stream().map(DemoScript.Apprentice::email),
                        organisation.apprentices().stream()
                                .filter(apprentice -> apprentice.supervisor() != null)
                                .map(apprentice -> apprentice.supervisor().email()))
                .flatMap(Function.identity())
                .toList();
    }
}
