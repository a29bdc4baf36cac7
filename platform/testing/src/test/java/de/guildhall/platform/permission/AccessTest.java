package de.guildhall.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final UUID CHAMBER = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final ActingFor FOR_COMPANY = ActingFor.organisation(COMPANY);
    private static final Scoped SITE_OF_COMPANY =
            Scoped.at(Scope.chamber(CHAMBER), Scope.organisation(COMPANY), Scope.site(UUID.randomUUID()));

    private final Access access = new Access(
            UUID.randomUUID(),
            List.of(new Access.Function(
                    FOR_COMPANY, Map.of("site.view", Set.of(Scope.organisation(COMPANY))), false, false)),
            null);

    @Test
    void aRightAtTheCompanyHoldsForItsSites() {
        assertThat(access.holds(FOR_COMPANY, "site.view", SITE_OF_COMPANY)).isTrue();
    }

    @Test
    void aRightAtTheCompanyDoesNotHoldForAnotherOfTheSameChamber() {
        Scoped other = Scoped.at(Scope.chamber(CHAMBER), Scope.organisation(UUID.randomUUID()));

        assertThat(access.holds(FOR_COMPANY, "site.view", other)).isFalse();
        assertThat(access.sees(FOR_COMPANY, other)).isFalse();
    }

    @Test
    void aRightDoesNotHoldInAnotherFunction() {
        assertThat(access.holds(ActingFor.SELF, "site.view", SITE_OF_COMPANY)).isFalse();
        assertThat(access.holds(ActingFor.chamber(CHAMBER), "site.view", SITE_OF_COMPANY))
                .isFalse();
    }

    @Test
    void whoHoldsAnotherRightThereSeesIt() {
        assertThat(access.holds(FOR_COMPANY, "site.edit", SITE_OF_COMPANY)).isFalse();
        assertThat(access.sees(FOR_COMPANY, SITE_OF_COMPANY)).isTrue();
    }
}
