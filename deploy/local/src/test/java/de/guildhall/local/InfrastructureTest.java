package de.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.guildhall.local.RunningPart.State;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.stack.Progress;
import de.guildhall.local.stack.Stack;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real PostgreSQL, real Kafka and the mail server, with their programs killed. */
class InfrastructureTest {

    @TempDir
    static Path directory;

    private static final Ports PORTS = FreePorts.find();
    private static LocalStack local;
    private static Stack stack;

    @BeforeAll
    static void start() throws Exception {
        local = new LocalStack(
                new Checkout(Path.of("../..").toAbsolutePath().normalize()),
                new Home(directory),
                PORTS,
                ClassCache.Mode.NONE);
        stack = local.stack(
                new Progress(new PrintStream(OutputStream.nullOutputStream())),
                Set.of("postgres", "kafka", "mail")::contains);
        stack.start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void whatPostgresCommittedSurvivesItsKill() throws Exception {
        try (var connection = local.databases().connect("org");
                var statement = connection.createStatement()) {
            statement.execute("create table survived (id int primary key)");
            statement.execute("insert into survived values (42)");
        }

        stack.part("postgres").kill();
        await().until(() -> stack.state("postgres") == State.DIED);
        stack.start("postgres");

        try (var connection = local.databases().connect("org");
                var rows = connection.createStatement().executeQuery("select id from survived")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void whatKafkaAcknowledgedSurvivesItsKill() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", PORTS.kafkaServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("audit.entry", 0, "key", "kept")).get();
        }

        stack.part("kafka").kill();
        await().until(() -> stack.state("kafka") == State.DIED);
        stack.start("kafka");

        assertThat(firstRecordOf(new TopicPartition("audit.entry", 0))).isEqualTo("kept");
    }

    @Test
    void aServiceCannotOpenAnothersDatabase() {
        assertThatThrownBy(() -> local.databases().connect("org", "exam"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void postgresWritesToTheDiskBeforeItConfirms() throws Exception {
        try (var connection = local.databases().connect("exam");
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync'), current_setting('synchronous_commit')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on");
            assertThat(rows.getString(2)).isEqualTo("on");
        }
    }

    @Test
    void everyTopicHasItsPartitionsAndOnlyStatesAreCompacted() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", PORTS.kafkaServers()))) {
            var topics = new TreeSet<>(admin.listTopics().names().get());

            assertThat(topics).contains("identity.person", "org.activation", "audit.entry", "identity.mail-link");
            assertThat(admin.describeTopics(List.of("org.organisation"))
                            .allTopicNames()
                            .get()
                            .get("org.organisation")
                            .partitions())
                    .hasSize(4);
            assertThat(topics).contains("org.chamber.dead-letter.permission-service");
        }
    }

    @Test
    void nothingOfTheDataIsReadableByOthers() throws Exception {
        try (var secrets = Files.list(new Home(directory).secrets())) {
            assertThat(secrets)
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file)).hasSize(2));
        }
    }

    private static String firstRecordOf(TopicPartition partition) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", PORTS.kafkaServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return await().atMost(Duration.ofSeconds(20))
                    .until(() -> consumer.poll(Duration.ofMillis(500)).records(partition), found -> !found.isEmpty())
                    .getFirst()
                    .value();
        }
    }
}
