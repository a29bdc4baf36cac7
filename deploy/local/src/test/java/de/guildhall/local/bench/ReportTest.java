package de.guildhall.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path docs;

    @Test
    void aMissedGoalIsWrittenAsMissed() throws IOException {
        var target = new Target("hand-in");
        target.add(Sample.of(Duration.ofSeconds(1), 700, List.of(new long[] {2_000_000})));

        Report.write(
                docs,
                List.of(target),
                List.of(Goal.atMost("P9 CPU", 4.126, 4), Goal.atLeast("P9 rate", 0.5, 0.5)),
                "On this machine.");

        assertThat(Files.readString(docs.resolve("performance.json")))
                .contains(
                        "\"goal\" : \"P9 CPU\"", "\"figure\" : 4.13", "\"limit\" : \"at most 4.0\"", "\"met\" : false")
                .contains("\"goal\" : \"P9 rate\"", "\"met\" : true", "\"command\" : \"./guildhall bench\"");
        assertThat(Files.readString(docs.resolve("performance.md")))
                .contains(
                        "| P9 CPU | 4.13 | at most 4.0 | **no** |",
                        "| hand-in | 1.00 (1.00 to 1.00) | 700 (700 to 700)");
    }
}
