package de.guildhall.permission.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.permission.role.RoleCatalogue.Definition;
import de.guildhall.permission.role.RoleCatalogue.RoleText;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Rule;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleCatalogueTest {

    private static final Wording TEXT = new Wording("Text", "texte", "text");
    private static final RightCatalogue RIGHTS =
            RightCatalogue.read(file("rights.json"), file("right-texts.json"), new ObjectMapper());

    @Test
    @Rule("USR-4")
    void thereAreAtLeastTheRolesThatTheRulesName() {
        assertThat(published().all())
                .hasSize(18)
                .extracting(Role::id)
                .contains(
                        "administrator",
                        "manager",
                        "editor-with-signature",
                        "editor",
                        "viewer",
                        "trainer",
                        "safety-officer",
                        "api-user");
    }

    @Test
    @Rule("USR-4")
    void everyRightIsInSomeRoleOrCanBeChosen() {
        RoleCatalogue roles = published();
        assertThat(RIGHTS.all())
                .allSatisfy(right -> assertThat(roles.all())
                        .anyMatch(role ->
                                role.rights().contains(right.code()) || role.isTailored() && role.mayHold(right)));
    }

    @Test
    void anApprenticeWritesRecordsForOneselfWithinOneTrainingRelationship() {
        // When
        Role apprentice = published().get(Role.APPRENTICE);

        // Then
        assertThat(apprentice.scopeKind()).isEqualTo(Scope.Kind.TRAINING_RELATIONSHIP);
        assertThat(apprentice.functionKind()).isEqualTo(FunctionKind.SELF);
        assertThat(apprentice.permissions()).contains("training-record.record.write");
        assertThat(apprentice.grantedByHand()).isFalse();
    }

    @Test
    @Rule("USR-4")
    void anEditorWithoutSignatureMayNotSign() {
        assertThat(published().get("editor").rights())
                .contains("contracts.edit")
                .doesNotContain("contracts.sign");
        assertThat(published().get("editor-with-signature").rights()).contains("contracts.edit", "contracts.sign");
    }

    /** Each right has its hand: what only the operator allows is nothing that a chamber could choose for its clerks. */
    @Test
    @Rule("USR-16")
    void aRoleOfAChamberIsOnlyNarrowed() {
        Role clerk = published().get("clerk");
        assertThat(clerk.isTailored()).isTrue();
        assertThat(clerk.mayHold(right("exam-dates.edit"))).isTrue();
        assertThat(clerk.mayHold(right("search-across-chambers.use"))).isFalse();
        assertThat(clerk.mayHold(right("chamber-users.manage"))).isFalse();
    }

    @Test
    @Rule("USR-8")
    void whoAdministersAnOrganisationHasAllThatGoesWithIt() {
        assertThat(Stream.of("administrator", "delegate", "contract-trainer", "apprentice", "installation-operator"))
                .allSatisfy(
                        role -> assertThat(published().get(role).isTailored()).isFalse());
        assertThat(published().get("viewer").mayHold(right("contracts.sign"))).isTrue();
        assertThat(published().get("viewer").mayHold(right("companies.view"))).isFalse();
    }

    @Test
    void aRoleWithoutRightsIsRefused() {
        assertFault(new Definition("chamber", FunctionKind.CHAMBER, List.of()), "has no rights");
    }

    @Test
    void aRightThatCannotBeHeldThereIsRefused() {
        assertFault(
                new Definition("chamber", FunctionKind.CHAMBER, List.of("contracts.sign")),
                "clerk: contracts.sign is no right on chamber");
    }

    @Test
    void aRightThatLacksAnotherIsRefused() {
        assertFault(
                new Definition("chamber", FunctionKind.CHAMBER, List.of("companies.register")),
                "clerk lacks {companies.register=[companies.view]}");
    }

    @Test
    void anUnknownKindOfScopeIsRefused() {
        assertFault(
                new Definition("guild", FunctionKind.CHAMBER, List.of("companies.view")),
                "no such kind of scope: guild");
    }

    @Test
    void aRoleWhoseHolderCannotActWhereItIsGrantedIsRefused() {
        assertFault(
                new Definition("chamber", FunctionKind.ORGANISATION, List.of("companies.view")),
                "nobody acts there for ORGANISATION");
    }

    @Test
    void aRoleThatIsNotExplainedIsRefused() {
        assertFault(
                Map.of("clerk", new Definition("chamber", FunctionKind.CHAMBER, List.of("companies.view"))),
                Map.of(),
                "roles without explanation: [clerk]");
    }

    @Test
    void aMissingLanguageIsRefused() {
        Wording incomplete = new Wording("Text", null, "text");
        assertFault(
                Map.of("clerk", new Definition("chamber", FunctionKind.CHAMBER, List.of("companies.view"))),
                Map.of("clerk", new RoleText(TEXT, incomplete)),
                "clerk is not explained in each language");
    }

    private static void assertFault(Definition definition, String fault) {
        assertFault(Map.of("clerk", definition), Map.of("clerk", new RoleText(TEXT, TEXT)), fault);
    }

    private static void assertFault(Map<String, Definition> definitions, Map<String, RoleText> texts, String fault) {
        assertThatThrownBy(() -> RoleCatalogue.of(definitions, texts, RIGHTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    private static Right right(String code) {
        return RIGHTS.find(code).orElseThrow();
    }

    private static RoleCatalogue published() {
        return RoleCatalogue.read(file("roles.json"), file("role-texts.json"), RIGHTS, new ObjectMapper());
    }

    private static URL file(String name) {
        return RoleCatalogueTest.class.getResource("/contract/" + name);
    }
}
