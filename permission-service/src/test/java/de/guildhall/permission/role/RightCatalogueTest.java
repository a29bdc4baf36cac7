package de.guildhall.permission.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.permission.role.RightCatalogue.Definition;
import de.guildhall.permission.role.RightCatalogue.RightText;
import de.guildhall.permission.role.RightCatalogue.Texts;
import de.guildhall.platform.testing.Rule;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RightCatalogueTest {

    private static final Wording TEXT = new Wording("Text", "texte", "text");
    private static final RightCatalogue PUBLISHED =
            RightCatalogue.read(file("rights.json"), file("right-texts.json"), new ObjectMapper());

    @Test
    @Rule("USR-4")
    void rightsDecideSeparatelyAboutWhatTheRulesName() {
        assertThat(PUBLISHED.all())
                .extracting(Right::code)
                .contains(
                        "users.invite",
                        "users.remove",
                        "delegations.manage",
                        "company.view",
                        "company.edit",
                        "sites.view",
                        "sites.manage",
                        "employees.import",
                        "contracts.view",
                        "contracts.edit",
                        "contracts.sign",
                        "trainers.view",
                        "relationships.view",
                        "record-settings.edit",
                        "records.view",
                        "records.approve",
                        "exam-data.view",
                        "learning-account.view",
                        "statistics.view",
                        "api.use");
    }

    @Test
    @Rule("USR-4")
    void everyRightIsExplainedInThreeLanguages() {
        assertThat(PUBLISHED.all())
                .flatExtracting(right -> List.of(right.name(), right.explanation(), PUBLISHED.areaName(right.area())))
                .allSatisfy(text -> {
                    assertThat(text.de()).isNotBlank();
                    assertThat(text.fr()).isNotBlank();
                    assertThat(text.en()).isNotBlank();
                });
    }

    @Test
    @Rule("USR-4")
    void signingNeedsEditingAndApprovingNeedsViewing() {
        assertThat(PUBLISHED.missing(List.of("contracts.sign", "contracts.view")))
                .containsExactly(Map.entry("contracts.sign", List.of("contracts.edit")));
        assertThat(PUBLISHED.missing(List.of("records.approve")))
                .containsExactly(Map.entry("records.approve", List.of("records.view")));
        assertThat(PUBLISHED.missing(List.of("contracts.sign", "contracts.edit")))
                .isEmpty();
    }

    @Test
    @Rule("USR-4")
    void whoOnlyHandsInDoesNotSeeWhatWasHandedIn() {
        assertThat(PUBLISHED.permissions(List.of("contracts.submit"))).containsExactly("org.contract.submit");
        assertThat(PUBLISHED.missing(List.of("contracts.submit"))).isEmpty();
    }

    @Test
    void whatIsIncludedIsHeldAndPermitsWhatItPermits() {
        assertThat(PUBLISHED.withIncluded(List.of("contracts.edit")))
                .containsExactly("contracts.view", "contracts.edit");
        assertThat(PUBLISHED.permissions(List.of("contracts.edit")))
                .containsExactlyInAnyOrder("org.contract.view", "org.contract.edit");
    }

    @Test
    void includedRightsComeAlongOverSeveralSteps() {
        // Given
        RightCatalogue catalogue = catalogue(Map.of(
                "a.see", right("x.a.see"),
                "a.edit", right("x.a.edit").including("a.see"),
                "a.own", right("x.a.own").including("a.edit"),
                "a.sign", right("x.a.sign").requiring("a.see")));

        // Then
        assertThat(catalogue.permissions(List.of("a.own"))).containsExactlyInAnyOrder("x.a.own", "x.a.edit", "x.a.see");
        assertThat(catalogue.missing(List.of("a.own", "a.sign"))).isEmpty();
    }

    @Test
    void aRightThatIsGonePermitsNothing() {
        assertThat(PUBLISHED.permissions(List.of("gone.view", "company.view")))
                .containsExactly("org.organisation.view");
    }

    @Test
    void rightsThatIncludeEachOtherAreRefused() {
        assertFault(
                Map.of(
                        "a.see",
                        right("x.a.see").including("a.edit"),
                        "a.edit",
                        right("x.a.edit").including("a.see")),
                "cannot include");
    }

    @Test
    void aRightThatRequiresWhatItIncludesIsRefused() {
        assertFault(
                Map.of(
                        "a.see",
                        right("x.a.see"),
                        "a.edit",
                        right("x.a.edit").including("a.see").requiring("a.see")),
                "a.edit cannot require a.see");
    }

    @Test
    void aRightThatRequiresAnUnknownOneIsRefused() {
        assertFault(Map.of("a.see", right("x.a.see").requiring("b.see")), "a.see cannot require b.see");
    }

    @Test
    void aRightWithoutPermissionsIsRefused() {
        assertFault(Map.of("a.see", right()), "a.see permits nothing");
    }

    @Test
    void aPermissionThatIsNotThreeWordsIsRefused() {
        assertFault(Map.of("a.see", right("exam:view")), "exam:view is no permission");
    }

    @Test
    void aRightThatIsNotExplainedIsRefused() {
        assertThatThrownBy(() -> RightCatalogue.of(
                        Map.of("a.see", right("x.a.see").definition()), new Texts(Map.of("area", TEXT), Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rights without explanation: [a.see]");
    }

    private static void assertFault(Map<String, Wanted> wanted, String fault) {
        assertThatThrownBy(() -> catalogue(wanted))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    private static RightCatalogue catalogue(Map<String, Wanted> wanted) {
        Map<String, Definition> definitions = new TreeMap<>();
        wanted.forEach((code, right) -> definitions.put(code, right.definition()));
        Map<String, RightText> texts =
                wanted.keySet().stream().collect(Collectors.toMap(code -> code, code -> new RightText(TEXT, TEXT)));
        return RightCatalogue.of(definitions, new Texts(Map.of("area", TEXT), texts));
    }

    private static Wanted right(String... permissions) {
        return new Wanted(List.of(permissions), List.of(), List.of());
    }

    private record Wanted(List<String> permissions, List<String> includes, List<String> requires) {

        Wanted including(String... codes) {
            return new Wanted(permissions, List.of(codes), requires);
        }

        Wanted requiring(String... codes) {
            return new Wanted(permissions, includes, List.of(codes));
        }

        Definition definition() {
            return new Definition(
                    "area",
                    new TreeSet<>(List.of("organisation")),
                    new TreeSet<>(permissions),
                    new TreeSet<>(includes),
                    new TreeSet<>(requires),
                    false);
        }
    }

    private static URL file(String name) {
        return RightCatalogueTest.class.getResource("/contract/" + name);
    }
}
