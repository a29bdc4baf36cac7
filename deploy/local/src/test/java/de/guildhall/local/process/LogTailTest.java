package de.guildhall.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path directory;

    @Test
    void givesTheLastLinesOfALongFile() throws IOException {
        var log = directory.resolve("long.log");
        Files.write(log, IntStream.range(0, 10_000).mapToObj(i -> "line " + i).toList());

        assertThat(LogTail.last(2, log)).containsExactly("line 9998", "line 9999");
    }

    @Test
    void givesAllOfAShortFileAndNothingOfAMissingOne() throws IOException {
        var log = directory.resolve("short.log");
        Files.writeString(log, "only\n");

        assertThat(LogTail.last(5, log)).containsExactly("only");
        assertThat(LogTail.last(5, directory.resolve("missing.log"))).isEmpty();
    }
}
