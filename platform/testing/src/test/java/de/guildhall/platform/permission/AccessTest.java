package de.guildhall.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final UUID CHAMBER = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final Scoped SITE_OF_COMPANY =
            Scoped.at(Scope.chamber(CHAMBER), Scope.organisation(COMPANY), Scope.site(UUID.randomUUID()));

    private final Access access = new Access(
            UUID.randomUUID(),
            ActingFor.organisation(COMPANY),
            List.of(new Access.Way(
                    "viewer",
                    null,
                    null,
                    null,
                    Set.of("site.view"),
                    Map.of(Scope.organisation(COMPANY), UUID.randomUUID()))),
            false,
            false,
            Instant.EPOCH,
            null);

    @Test
    void aRightAtTheCompanyHoldsForItsSites() {
        assertThat(access.holds("site.view", SITE_OF_COMPANY)).isTrue();
    }

    @Test
    void aRightAtTheCompanyDoesNotHoldForAnotherOfTheSameChamber() {
        Scoped other = Scoped.at(Scope.chamber(CHAMBER), Scope.organisation(UUID.randomUUID()));

        assertThat(access.holds("site.view", other)).isFalse();
        assertThat(access.sees(other)).isFalse();
    }

    @Test
    void whoHoldsAnotherRightThereSeesIt() {
        assertThat(access.holds("site.edit", SITE_OF_COMPANY)).isFalse();
        assertThat(access.sees(SITE_OF_COMPANY)).isTrue();
    }

    @Test
    void whereARightIsHeldIsTheSumOfAllWays() {
        UUID relationship = UUID.randomUUID();
        Access trainer = new Access(
                UUID.randomUUID(),
                ActingFor.organisation(COMPANY),
                List.of(
                        way("trainer", Set.of("site.view", "record.list"), Scope.organisation(COMPANY)),
                        way("contract-trainer", Set.of("record.view"), Scope.trainingRelationship(relationship))),
                false,
                false,
                Instant.EPOCH,
                null);

        assertThat(trainer.scopes("site.view")).containsExactly(Scope.organisation(COMPANY));
        assertThat(trainer.scopes("record.view")).containsExactly(Scope.trainingRelationship(relationship));
        assertThat(trainer.scopes("record.approve")).isEmpty();
        assertThat(trainer.holds("record.view")).isTrue();
        assertThat(trainer.holds("record.view", SITE_OF_COMPANY)).isFalse();
    }

    private static Access.Way way(String role, Set<String> permissions, Scope scope) {
        return new Access.Way(role, null, null, null, permissions, Map.of(scope, UUID.randomUUID()));
    }
}
