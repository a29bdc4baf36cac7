package de.guildhall.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The class caches of all parts: whether they fit the programs, and their assembly after a training run. */
public final class ClassCaches {

    /** Each assembly takes most of a processor and some hundred MiB. */
    private static final int AT_A_TIME = 2;

    private final Path directory;
    private final List<Path> programs;

    /** @param programs folders and files whose jars the caches were made of */
    public ClassCaches(Path directory, List<Path> programs) {
        this.directory = directory;
        this.programs = List.copyOf(programs);
    }

    public boolean exist() {
        return Files.exists(trainedWith());
    }

    public boolean fit() throws IOException {
        return exist() && Files.readString(trainedWith()).equals(fingerprint());
    }

    /** Without those that no longer fit: they start the program that they were made of, not the one that is there. */
    public ClassCache.Mode mode() throws IOException {
        return fit() ? ClassCache.Mode.USE : ClassCache.Mode.NONE;
    }

    /** Makes room for a new training; until it is over nobody finds an old cache. */
    public void forget() throws IOException {
        Files.createDirectories(directory);
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** @param specs the parts' programs, told to assemble */
    public void assemble(List<ChildSpec> specs, Path logs) throws IOException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var tasks = specs.stream()
                    .filter(spec -> Files.exists(cache(spec).training()))
                    .<Callable<Void>>map(spec -> () -> assemble(spec, logs))
                    .toList();
            for (var outcome : threads.invokeAll(tasks)) {
                outcome.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        Files.writeString(trainedWith(), fingerprint());
    }

    private Void assemble(ChildSpec spec, Path logs) throws IOException, InterruptedException {
        Child.start(spec.withLog(logs.resolve("assemble-" + spec.name() + ".log")))
                .awaitEnd();
        Files.delete(cache(spec).training());
        return null;
    }

    private ClassCache cache(ChildSpec spec) {
        return new ClassCache(directory, spec.name(), ClassCache.Mode.ASSEMBLE);
    }

    private Path trainedWith() {
        return directory.resolve("trained-with");
    }

    /** Names, sizes and times of the jars. */
    private String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            for (Path program : programs) {
                for (Path jar : jars(program)) {
                    String line = jar + " " + Files.size(jar) + " "
                            + Files.getLastModifiedTime(jar).toMillis() + "\n";
                    digest.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> jars(Path program) throws IOException {
        if (!Files.exists(program)) {
            return List.of();
        }
        try (var files = Files.walk(program)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
