package de.guildhall.local.bench;

import de.guildhall.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** PostgreSQL's own load generator, with as many connections as the load over HTTP. */
final class Pgbench {

    private static final int LATENCY = 2;

    private final int port;
    private final String database;
    private final String password;
    private final Path directory;
    private final int records;

    Pgbench(int port, String database, String password, Path directory, int records) {
        this.port = port;
        this.database = database;
        this.password = password;
        this.directory = directory;
        this.records = records;
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("pgbench", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Sample run(String script, Duration duration, Supplier<Long> serverMicros) throws IOException, InterruptedException {
        var file = directory.resolve(script);
        try (var in = Pgbench.class.getResourceAsStream(script)) {
            Files.write(file, in.readAllBytes());
        }
        deleteLogs();
        var builder = new ProcessBuilder(
                        "pgbench",
                        "-h",
                        Ports.LOOPBACK,
                        "-p",
                        Integer.toString(port),
                        "-U",
                        database,
                        "-c",
                        Integer.toString(RecordLoad.CONNECTIONS),
                        "-j",
                        "2",
                        "-M",
                        "prepared",
                        "-n",
                        "-l",
                        "--random-seed=1",
                        "-D",
                        "records=" + records,
                        "-T",
                        Long.toString(duration.toSeconds()),
                        "-f",
                        file.toString(),
                        database)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("pgbench.out").toFile());
        builder.environment().put("PGPASSWORD", password);
        long before = serverMicros.get();
        var begun = Instant.now();
        int code = builder.start().waitFor();
        var elapsed = Duration.between(begun, Instant.now());
        long micros = serverMicros.get() - before;
        if (code != 0) {
            throw new IOException("pgbench failed: " + Files.readString(directory.resolve("pgbench.out")));
        }
        return Sample.of(elapsed, micros, latencies());
    }

    /** One file per thread; the third column is the time of a transaction in microseconds. */
    private List<long[]> latencies() throws IOException {
        var latencies = new ArrayList<long[]>();
        for (Path log : logs()) {
            try (var lines = Files.lines(log)) {
                latencies.add(lines.mapToLong(line -> Long.parseLong(line.split(" ")[LATENCY]) * 1000)
                        .toArray());
            }
        }
        return latencies;
    }

    private void deleteLogs() throws IOException {
        for (Path log : logs()) {
            Files.delete(log);
        }
    }

    private List<Path> logs() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("pgbench_log."))
                    .toList();
        }
    }
}
