package de.guildhall.permission.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("DEL-1")
class SitesTest {

    private static final UUID PRINCIPAL = new UUID(0, 1);
    private static final UUID ONE = new UUID(0, 2);
    private static final UUID ANOTHER = new UUID(0, 3);

    @Test
    void everythingIsWithinAll() {
        assertThat(Sites.ALL.within(Sites.ALL, PRINCIPAL)).isTrue();
        assertThat(Sites.PRINCIPAL.within(Sites.ALL, PRINCIPAL)).isTrue();
        assertThat(of(ONE).within(Sites.ALL, PRINCIPAL)).isTrue();
    }

    @Test
    void allIsWithinNothingElse() {
        assertThat(Sites.ALL.within(Sites.PRINCIPAL, PRINCIPAL)).isFalse();
        assertThat(Sites.ALL.within(of(PRINCIPAL, ONE, ANOTHER), PRINCIPAL)).isFalse();
    }

    @Test
    void thePrincipalAloneIsOnePlaceAsAnyOther() {
        assertThat(Sites.PRINCIPAL.within(of(PRINCIPAL, ONE), PRINCIPAL)).isTrue();
        assertThat(Sites.PRINCIPAL.within(of(ONE), PRINCIPAL)).isFalse();
        assertThat(of(PRINCIPAL).within(Sites.PRINCIPAL, PRINCIPAL)).isTrue();
        assertThat(of(ONE).within(Sites.PRINCIPAL, PRINCIPAL)).isFalse();
    }

    @Test
    void chosenOnesAreWithinThoseThatHaveThemAll() {
        assertThat(of(ONE).within(of(ONE, ANOTHER), PRINCIPAL)).isTrue();
        assertThat(of(ONE, ANOTHER).within(of(ONE), PRINCIPAL)).isFalse();
    }

    @Test
    void theyAreKeptAsTheyWere() {
        SitesColumn column = new SitesColumn();
        for (Sites sites : new Sites[] {Sites.ALL, Sites.PRINCIPAL, of(ONE), of(PRINCIPAL, ANOTHER)}) {
            assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(sites)))
                    .isEqualTo(sites);
        }
    }

    private static Sites of(UUID... chosen) {
        return Sites.of(false, Set.of(chosen));
    }
}
