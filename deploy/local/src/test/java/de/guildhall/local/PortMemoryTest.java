package de.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortMemoryTest {

    private static final Ports MOVED = Ports.from(28080);

    @TempDir
    Path directory;

    private PortMemory memory;

    @BeforeEach
    void memory() {
        memory = new PortMemory(new Home(directory.resolve("data")));
    }

    @Test
    void newDataTakesAnyPorts() {
        assertThat(memory.contradiction(MOVED)).isEmpty();
        assertThat(memory.ports(Map.of())).isEqualTo(Ports.usual());
        assertThat(memory.ports(Map.of(Ports.BASE_VARIABLE, "28080"))).isEqualTo(MOVED);
    }

    @Test
    void withoutAnotherWishDataIsServedAtThePortsItWasMadeWith() {
        memory.remember(MOVED);

        assertThat(memory.ports(Map.of())).isEqualTo(MOVED);
        assertThat(memory.contradiction(MOVED)).isEmpty();
    }

    @Test
    void dataOfOtherPortsIsRefusedWithWhatCanBeDone() {
        memory.remember(MOVED);

        assertThat(memory.contradiction(Ports.usual()))
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("GUILDHALL_PORT_BASE=28080", "unset", Home.VARIABLE, "./guildhall reset"));
    }

    @Test
    void dataOfTheUsualPortsIsRefusedAtABaseToo() {
        memory.remember(Ports.usual());

        assertThat(memory.contradiction(MOVED))
                .hasValueSatisfying(line -> assertThat(line).contains("the usual ports"));
        // The same portal, other ports behind it: the realm knows the mail server's port as well.
        assertThat(memory.contradiction(Ports.from(8080))).isPresent();
        assertThat(memory.contradiction(Ports.usual())).isEmpty();
    }
}
