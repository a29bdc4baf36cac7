package de.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void withoutABaseTheUsualPortsAreTaken() {
        assertThat(Ports.of(Map.of())).isEqualTo(Ports.usual());
        assertThat(Ports.usual().portalUrl()).isEqualTo("http://localhost:8080");
        assertThat(Ports.usual().issuer()).isEqualTo("http://localhost:8080/auth/realms/guildhall");
    }

    @Test
    void aBaseGivesEveryPartAPortOfItsOwn() {
        var ports = Ports.of(Map.of(Ports.BASE_VARIABLE, "28080"));

        assertThat(new HashSet<>(ports.byPart().values())).hasSize(16).allMatch(port -> port >= 28080 && port < 28096);
        assertThat(ports.mailPageUrl()).isEqualTo("http://127.0.0.1:28093");
    }

    @Test
    void aBaseThatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> Ports.of(Map.of(Ports.BASE_VARIABLE, "80"))).hasMessageContaining(Ports.BASE_VARIABLE);
        assertThatThrownBy(() -> Ports.of(Map.of(Ports.BASE_VARIABLE, "65530")))
                .hasMessageContaining(Ports.BASE_VARIABLE);
        assertThatThrownBy(() -> Ports.of(Map.of(Ports.BASE_VARIABLE, "eight"))).hasMessageContaining("eight");
    }
}
