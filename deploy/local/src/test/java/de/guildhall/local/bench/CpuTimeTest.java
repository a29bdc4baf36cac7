package de.guildhall.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
class CpuTimeTest {

    @Test
    void childrenThatHaveEndedStillCount() throws Exception {
        var shell = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done'; echo done; read line")
                .start();
        try (var said = shell.inputReader()) {
            assertThat(said.readLine()).isEqualTo("done");

            assertThat(CpuTime.micros(List.of(shell.toHandle()))).isGreaterThan(20_000);
        } finally {
            shell.destroy();
        }
    }
}
