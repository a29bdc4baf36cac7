package de.guildhall.permission.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.permission.role.Right;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The database knows the presets by whose right somebody acts elsewhere, as the catalogue has them. */
@QuarkusTest
@Rule("DEL-2")
class LeadingElsewhereTest {

    @Inject
    RoleCatalogue roles;

    @Inject
    Rows rows;

    @Test
    void theDatabaseAgreesWithTheCatalogue() {
        for (Role role : roles.all()) {
            boolean acts =
                    role.scopeKind() == Scope.Kind.ORGANISATION && role.rights().contains(Right.USE_DELEGATIONS);
            assertThat(leads(UUID.randomUUID(), role.id(), null)).as(role.id()).isEqualTo(acts);
            assertThat(leads(null, role.id(), null))
                    .as(role.id())
                    .isEqualTo(role.id().equals(Role.ADMINISTRATOR));
        }
    }

    @Test
    void chosenRightsDecideInsteadOfThePreset() {
        assertThat(leads(UUID.randomUUID(), "safety-officer", "portal.use delegations.use"))
                .isTrue();
        assertThat(leads(UUID.randomUUID(), "editor", "portal.use contracts.view"))
                .isFalse();
        assertThat(leads(UUID.randomUUID(), "editor", "not-delegations.use")).isFalse();
        assertThat(leads(null, "safety-officer", "portal.use delegations.use")).isFalse();
    }

    private boolean leads(UUID delegation, String role, String rights) {
        return rows.count(
                        "select count(*) where leads_elsewhere(?::uuid, ?, ?)",
                        delegation == null ? null : delegation.toString(),
                        role,
                        rights)
                == 1;
    }
}
