package de.guildhall.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program to start: what, where, with which variables, and by which signal it ends in order. */
public record ChildSpec(
        String name, List<String> command, Path directory, Map<String, String> environment, Path log, Signal farewell) {

    public enum Signal {
        /** Asks a Java program to end; PostgreSQL would wait for its clients. */
        TERM,
        /** Makes PostgreSQL end at once, with its data written. */
        INT
    }

    public ChildSpec withLog(Path other) {
        return new ChildSpec(name, command, directory, environment, other, farewell);
    }
}
