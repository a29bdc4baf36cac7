package de.guildhall.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.permission.role.FunctionKind;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.permission.testing.Register;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What must hold whatever the service does, holds in the database. */
@QuarkusTest
class GrantConstraintsTest {

    private static final UUID CHAMBER = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final List<Scope> SCOPES = List.of(
            Scope.INSTALLATION,
            Scope.chamber(CHAMBER),
            Scope.organisation(ORGANISATION),
            Scope.trainingRelationship(UUID.randomUUID()));
    private static final Instant BEGIN = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-09-01T00:00:00Z");

    @Inject
    Register register;

    @Inject
    RoleCatalogue roles;

    @Test
    void everyRoleIsAcceptedOnItsOwnKindOfScopeAndFunctionOnly() {
        for (Role role : roles.all()) {
            for (Scope scope : SCOPES) {
                for (FunctionKind function : FunctionKind.values()) {
                    assertAcceptedIf(
                            scope.kind() == role.scopeKind()
                                    && function == role.functionKind()
                                    // What a delegation gives is no grant.
                                    && !role.id().equals(Role.DELEGATE),
                            role.id(),
                            scope,
                            function.in(ORGANISATION, CHAMBER));
                }
            }
        }
    }

    @Test
    void aGrantInAnotherOrganisationThanItIsUsedForIsRefused() {
        assertAcceptedIf(false, "trainer", Scope.organisation(ORGANISATION), ActingFor.organisation(UUID.randomUUID()));
        assertAcceptedIf(false, "trainer", Scope.organisation(UUID.randomUUID()), ActingFor.organisation(ORGANISATION));
        assertAcceptedIf(false, "clerk", Scope.chamber(UUID.randomUUID()), ActingFor.chamber(CHAMBER));
    }

    @Test
    void aPersonHoldsARoleAtAPlaceAtMostOnceAtAnyMoment() {
        UUID person = UUID.randomUUID();

        assertThat(enter(person, BEGIN, END, null)).isTrue();
        assertThat(enter(person, BEGIN.minusSeconds(1), BEGIN.plusSeconds(1), null))
                .isFalse();
        assertThat(enter(person, END.minusSeconds(1), null, null)).isFalse();
        assertThat(enter(person, END, null, null)).isTrue();
        assertThat(enter(person, END.plusSeconds(1), null, null)).isFalse();
        assertThat(enter(person, BEGIN, END, END.minusSeconds(5))).isTrue();
        assertThat(enter(UUID.randomUUID(), BEGIN, END, null)).isTrue();
    }

    @Test
    void aGrantThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> enter(UUID.randomUUID(), END, BEGIN, null))
                .hasMessageContaining("ck_grants_valid_until");
    }

    private boolean enter(UUID person, Instant from, Instant until, Instant revoked) {
        return register.enter(
                UUID.randomUUID(),
                person,
                "clerk",
                Scope.chamber(CHAMBER),
                ActingFor.chamber(CHAMBER),
                null,
                CHAMBER,
                from,
                until,
                revoked);
    }

    private void assertAcceptedIf(boolean fits, String role, Scope scope, ActingFor actingFor) {
        var entry = assertThatCode(() -> register.enter(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        role,
                        scope,
                        actingFor,
                        ORGANISATION,
                        CHAMBER,
                        BEGIN,
                        null,
                        null))
                .as("%s on %s for %s", role, scope, actingFor);
        if (fits) {
            entry.doesNotThrowAnyException();
        } else {
            entry.hasMessageContaining("ck_grants");
        }
    }
}
