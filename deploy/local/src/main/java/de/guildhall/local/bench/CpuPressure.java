package de.guildhall.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** How busy the machine was besides, as the kernel's pressure stall information tells it. */
final class CpuPressure {

    private static final Path FILE = Path.of("/proc/pressure/cpu");
    private static final Pattern LAST_FIVE_MINUTES = Pattern.compile("some .*\\bavg300=([0-9.]+)");

    private CpuPressure() {}

    static String text() throws IOException {
        return text(Files.isReadable(FILE) ? Files.readString(FILE) : "");
    }

    static String text(String file) {
        var share = LAST_FIVE_MINUTES.matcher(file);
        return share.find()
                ? "In the last five minutes something waited for a processor during %s %% of the time."
                        .formatted(share.group(1))
                : "The kernel does not tell how long programs waited for a processor.";
    }
}
