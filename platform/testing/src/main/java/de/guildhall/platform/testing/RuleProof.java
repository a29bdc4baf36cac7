package de.guildhall.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * One passed test for one rule. Travels from the test run to the ledger as a line of tab-separated text, so that the
 * ledger runs from a bare class folder and the end-to-end reporter needs no library either.
 */
record RuleProof(String rule, RuleLevel level, String test) {

    static final Path FOLDER = Path.of("target", "rules");
    static final String EXTENSION = ".tsv";

    private static final String SEPARATOR = "\t";

    RuleProof {
        if (level == RuleLevel.DERIVED) {
            throw new IllegalArgumentException("The level of " + test + " was not derived");
        }
    }

    static void write(Path file, Collection<RuleProof> proofs) {
        try {
            if (proofs.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    proofs.stream().map(RuleProof::line).distinct().sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleProof> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> parse(line, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleProof parse(String line, Path file) {
        String[] parts = line.split(SEPARATOR, 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("Not a line of rule, level and test in " + file + ": " + line);
        }
        return new RuleProof(parts[0], RuleLevel.valueOf(parts[1]), parts[2]);
    }

    private String line() {
        return String.join(SEPARATOR, rule, level.name(), test.replaceAll("\\s+", " "));
    }
}
