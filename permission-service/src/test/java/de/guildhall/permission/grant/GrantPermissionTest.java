package de.guildhall.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.testing.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantPermissionTest {

    private final RoleCatalogue roles = RoleCatalogue.read(
            GrantPermissionTest.class.getResource("/contract/roles.json"),
            GrantPermissionTest.class.getResource("/contract/role-texts.json"),
            RightCatalogue.read(
                    GrantPermissionTest.class.getResource("/contract/rights.json"),
                    GrantPermissionTest.class.getResource("/contract/right-texts.json"),
                    new ObjectMapper()),
            new ObjectMapper());

    @Test
    @Rule("ACC-9")
    void aClerkMakesExaminersAndNobodyElse() {
        assertThat(givenBy("clerk")).containsExactly("examiner");
    }

    @Test
    @Rule("USR-16")
    void onlyTheOperatorAllowsTheSearchAcrossChambers() {
        assertThat(givenBy("chamber-administrator")).contains("clerk").doesNotContain("clerk-across-chambers");
        assertThat(givenBy("installation-operator")).contains("clerk-across-chambers");
    }

    private List<String> givenBy(String role) {
        return roles.all().stream()
                .map(Role::id)
                .filter(given -> roles.get(role).permissions().contains(GrantPermission.toGive(given)))
                .toList();
    }
}
