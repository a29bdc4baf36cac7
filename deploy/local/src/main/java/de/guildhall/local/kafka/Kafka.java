package de.guildhall.local.kafka;

import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.process.ChildSpec;
import de.guildhall.local.process.JavaCommand;
import de.guildhall.local.stack.Health;
import de.guildhall.local.stack.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The broker as a part, in a process of its own so that it can die and come back alone. */
public final class Kafka extends Program {

    public static final String NAME = "kafka";
    private static final int HEAP_MIB = 128;
    private static final Duration START = Duration.ofMinutes(4);

    private final Path ready;

    public Kafka(JavaCommand java, Home home, Ports ports) {
        this(java, home, ports, home.run().resolve("kafka.ready"));
    }

    private Kafka(JavaCommand java, Home home, Ports ports, Path ready) {
        super(
                new ChildSpec(
                        NAME,
                        java.withHeap(HEAP_MIB)
                                .main(
                                        KafkaBroker.class,
                                        home.kafka().toString(),
                                        Integer.toString(ports.kafka()),
                                        Integer.toString(ports.kafkaController()),
                                        ready.toString()),
                        home.directory(),
                        Map.of(),
                        home.log(NAME),
                        ChildSpec.Signal.TERM),
                Health.exists(ready),
                START);
        this.ready = ready;
    }

    @Override
    protected void prepare() throws IOException {
        Files.createDirectories(ready.getParent());
        Files.deleteIfExists(ready);
    }
}
