package de.guildhall.permission.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.permission.role.RoleCatalogue.Definition;
import de.guildhall.permission.role.RoleCatalogue.RoleText;
import de.guildhall.permission.role.RoleCatalogue.Texts;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Rule;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoleCatalogueTest {

    private static final Map<String, String> TEXT = Map.of("de", "Text", "fr", "texte", "en", "text");

    @Test
    @Rule("USR-4")
    void everyRoleAndEveryPermissionIsExplainedInThreeLanguages() {
        // When
        RoleCatalogue catalogue = published();

        // Then
        assertThat(catalogue.all()).hasSize(12).allSatisfy(role -> {
            assertThat(role.name()).containsOnlyKeys("de", "fr", "en");
            assertThat(role.permissions())
                    .allSatisfy(permission ->
                            assertThat(catalogue.explanation(permission)).containsOnlyKeys("de", "fr", "en"));
        });
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
    void aRoleWithoutPermissionsIsRefused() {
        assertFault(new Definition("chamber", FunctionKind.CHAMBER, permissions()), "permits nothing");
    }

    @Test
    void aPermissionThatIsNotThreeWordsIsRefused() {
        assertFault(
                new Definition("chamber", FunctionKind.CHAMBER, permissions("exam:view")),
                "exam:view is no permission");
    }

    @Test
    void anUnknownKindOfScopeIsRefused() {
        assertFault(
                new Definition("guild", FunctionKind.CHAMBER, permissions("a.b.c")), "no such kind of scope: guild");
    }

    @Test
    void aRoleWhoseHolderCannotActWhereItIsGrantedIsRefused() {
        assertFault(
                new Definition("chamber", FunctionKind.ORGANISATION, permissions("a.b.c")),
                "nobody acts there for ORGANISATION");
    }

    @Test
    void aRoleThatIsNotExplainedIsRefused() {
        assertFault(
                Map.of("clerk", new Definition("chamber", FunctionKind.CHAMBER, permissions("a.b.c"))),
                new Texts(Map.of(), Map.of("a.b.c", TEXT)),
                "clerk is not explained");
    }

    @Test
    void aPermissionThatIsNotExplainedIsRefused() {
        assertFault(
                Map.of("clerk", new Definition("chamber", FunctionKind.CHAMBER, permissions("a.b.c"))),
                new Texts(Map.of("clerk", new RoleText(TEXT, TEXT)), Map.of()),
                "permissions without explanation: [a.b.c]");
    }

    @Test
    void aMissingLanguageIsRefused() {
        Map<String, String> incomplete = new HashMap<>(TEXT);
        incomplete.remove("fr");
        assertFault(
                Map.of("clerk", new Definition("chamber", FunctionKind.CHAMBER, permissions("a.b.c"))),
                new Texts(Map.of("clerk", new RoleText(TEXT, TEXT)), Map.of("a.b.c", incomplete)),
                "a.b.c is not explained in each of [de, en, fr]");
    }

    private static void assertFault(Definition definition, String fault) {
        assertFault(Map.of("clerk", definition), new Texts(Map.of("clerk", new RoleText(TEXT, TEXT)), Map.of()), fault);
    }

    private static void assertFault(Map<String, Definition> definitions, Texts texts, String fault) {
        assertThatThrownBy(() -> RoleCatalogue.of(definitions, texts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    private static TreeSet<String> permissions(String... permissions) {
        return new TreeSet<>(List.of(permissions));
    }

    private static RoleCatalogue published() {
        return RoleCatalogue.read(file("roles.json"), file("role-texts.json"), new ObjectMapper());
    }

    private static URL file(String name) {
        return RoleCatalogueTest.class.getResource("/contract/" + name);
    }
}
