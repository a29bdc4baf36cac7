package de.guildhall.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loaded and linked classes of one program, kept in a file (JEP 483, JEP 514): a third of the start time. */
public record ClassCache(Path directory, String program, Mode mode) {

    public enum Mode {
        /** With the cache if there is one. It has to fit: the virtual machine uses one of other jars, too. */
        USE,
        /** Writes down at its end which classes were needed. */
        TRAIN,
        /** Makes the cache from what was written down, then ends. */
        ASSEMBLE,
        NONE
    }

    public static ClassCache none() {
        return new ClassCache(Path.of(""), "", Mode.NONE);
    }

    public Path file() {
        return directory.resolve(program + ".aot");
    }

    public Path training() {
        return directory.resolve(program + ".aotconf");
    }

    List<String> options() {
        return switch (mode) {
            case USE ->
                Files.exists(file()) ? List.of("-XX:AOTCache=" + file(), "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
            case TRAIN -> List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + training());
            case ASSEMBLE ->
                List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + training(), "-XX:AOTCache=" + file());
            case NONE -> List.of();
        };
    }
}
