package de.guildhall.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.permission.role.FunctionKind;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID CHAMBER = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID RELATIONSHIP = UUID.randomUUID();
    private static final Place CONTRACT = Place.trainingRelationship(RELATIONSHIP, ORGANISATION, CHAMBER);

    @Test
    void aRoleInATrainingRelationshipIsUsedInTheFunctionOfTheRole() {
        assertThat(grant(role(FunctionKind.SELF), Period.since(NOW)).actingFor())
                .isEqualTo(ActingFor.SELF);
        assertThat(grant(role(FunctionKind.ORGANISATION), Period.since(NOW)).actingFor())
                .isEqualTo(ActingFor.organisation(ORGANISATION));
    }

    @Test
    void liesInEverythingAroundIt() {
        assertThat(grant(role(FunctionKind.SELF), Period.since(NOW)).scopes())
                .containsExactly(
                        Scope.INSTALLATION,
                        Scope.chamber(CHAMBER),
                        Scope.organisation(ORGANISATION),
                        Scope.trainingRelationship(RELATIONSHIP));
    }

    @Test
    void aRoleIsGrantedOnItsOwnKindOfScopeOnly() {
        Role role = role(FunctionKind.SELF);

        assertThatThrownBy(() -> Grant.give(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        role,
                        Place.chamber(CHAMBER),
                        Period.since(NOW),
                        UUID.randomUUID(),
                        "",
                        NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isRevokedOnce() {
        Grant grant = grant(role(FunctionKind.SELF), Period.since(NOW));
        grant.revoke(UUID.randomUUID(), NOW);

        assertThatThrownBy(() -> grant.revoke(UUID.randomUUID(), NOW))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(GrantProblem.ENDED));
        assertThat(grant.revokedAt()).isEqualTo(NOW);
    }

    @Test
    void isNotRevokedAfterItsEnd() {
        Grant grant = grant(role(FunctionKind.SELF), new Period(NOW, NOW.plusSeconds(60)));

        assertThatThrownBy(() -> grant.revoke(UUID.randomUUID(), NOW.plusSeconds(60)))
                .isInstanceOf(ProblemException.class);
        assertThat(grant.revokedAt()).isNull();
    }

    private static Grant grant(Role role, Period period) {
        return Grant.give(
                UUID.randomUUID(), UUID.randomUUID(), role, CONTRACT, period, UUID.randomUUID(), "registered", NOW);
    }

    private static Role role(FunctionKind function) {
        return new Role(
                "some-role", Scope.Kind.TRAINING_RELATIONSHIP, function, List.of("a.b"), Set.of("a.b.c"), null, null);
    }
}
