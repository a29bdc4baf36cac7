package de.guildhall.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.audit.chain.ChainReader;
import de.guildhall.local.Checkout;
import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.RunningPart;
import de.guildhall.local.api.Api;
import de.guildhall.local.api.ApiFailed;
import de.guildhall.local.api.Caller;
import de.guildhall.local.demo.Company.Relationship;
import de.guildhall.local.demo.DemoScript.Apprentice;
import de.guildhall.local.demo.DemoScript.Human;
import de.guildhall.local.demo.DemoScript.Organisation;
import de.guildhall.local.demo.DemoScript.WeekState;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.mail.Mail;
import de.guildhall.local.mail.MailStore;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.stack.Control;
import de.guildhall.local.stack.Health;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code kill -9} of every part, twice in the middle of the main job of a new company. Afterwards everything that was
 * confirmed is there, every event came and was applied once, and no mail is doubled beyond the one that was on its way.
 * Needs a running stack with its demo data.
 */
@Tag("running-stack")
class KillTest {

    private static final Duration JOB = Duration.ofMinutes(12);
    private static final Duration SETTLING = Duration.ofMinutes(4);
    private static final int KILLS = 2;
    private static final List<WeekState> WEEKS =
            List.of(WeekState.APPROVED, WeekState.RETURNED, WeekState.APPROVED, WeekState.SUBMITTED);

    /** What one record leaves behind on its way, the newest step last. */
    private static final Map<WeekState, List<String>> STEPS = Map.of(
            WeekState.SUBMITTED, List.of("SUBMITTED"),
            WeekState.RETURNED, List.of("SUBMITTED", "RETURNED"),
            WeekState.APPROVED, List.of("SUBMITTED", "APPROVED"));

    private static final Map<String, String> ACTIONS = Map.of(
            "SUBMITTED", "training-record.record.submit",
            "RETURNED", "training-record.record.return",
            "APPROVED", "training-record.record.approve");

    private final Checkout checkout = Checkout.current();
    private final LocalStack local = new LocalStack(
            checkout, Home.of(System.getenv(), checkout), Ports.of(System.getenv()), ClassCache.Mode.NONE);
    private final Home home = local.home();
    private final MailStore mails = new MailStore(home.mails());
    private final Api api = new Api(Health.CLIENT, local.ports().portalUrl());
    private final DemoScript demo = DemoScript.read();

    @ParameterizedTest
    @CsvSource({
        "identity, 920001",
        "org, 920002",
        "permission, 920003",
        "training-record, 920004",
        "exam, 920005",
        "notification, 920006",
        "kafka, 920007",
        "postgres, 920008"
    })
    void theMainJobSurvivesTheDeathOf(String part, String companyNumber) throws Exception {
        Organisation script = organisation(part, companyNumber);
        People people = new People(api, local.secrets(), mails, demo.password());
        MainJob job = new MainJob(script, people);

        CompletableFuture<Company> done = CompletableFuture.supplyAsync(job::untilDone);
        awaitMail(script.administrator().email(), 1, done);
        kill(part);
        awaitMail(script.trainers().getFirst().email(), 2, done);
        kill(part);
        Company company = done.get();

        Relationship relationship = company.relationships().getFirst();
        List<Kept> kept = job.kept(relationship);
        assertThat(kept).extracting(Kept::goal, Kept::status, Kept::steps).containsExactlyElementsOf(expected());
        assertThat(kept).allSatisfy(record -> assertThat(record.work()).isEqualTo(record.writtenWork()));
        await().atMost(SETTLING)
                .untilAsserted(() -> assertThat(announcedSteps(relationship)).isEqualTo(stepsOf(kept)));
        awaitAuditedOnce(job.administrator(company), company, kept);
        assertMailedOnce(part, script, weeksToldToTheTrainer(relationship, kept.getLast()));
        assertTheTrailIsUnbroken();
    }

    /** A replica that dies while it adds an entry leaves neither a gap nor a fork. */
    private void assertTheTrailIsUnbroken() throws SQLException {
        try (var database = local.databases().connect("identity")) {
            assertThat(ChainReader.ofOneMoment(database)
                            .verify(Optional.empty(), reached -> {})
                            .found())
                    .isEmpty();
        }
    }

    /** The main job of one company; whatever fails in between, it goes on where it was. */
    private final class MainJob {

        private final Organisation script;
        private final People people;
        private final DemoScript play;
        private final TrainingYears years = new TrainingYears(LocalDate.now());

        MainJob(Organisation script, People people) {
            this.script = script;
            this.people = people;
            this.play = new DemoScript(
                    demo.password(),
                    demo.operator(),
                    demo.chambers(),
                    demo.occupations(),
                    List.of(script),
                    demo.records(),
                    demo.returnRemarks());
        }

        Company untilDone() {
            return repeated(this::once);
        }

        private Company once() throws InterruptedException {
            DemoChambers chambers = new DemoChambers(api, people, play);
            DemoCompanies companies = new DemoCompanies(api, people, play, years);
            DemoActivations activations = new DemoActivations(api, people);
            var chamber = play.chamber(script.chamber());
            String chamberId = chambers.create().get(chamber.key());
            Company company = companies.register(script, chamber, chamberId, chambers.createOccupations());
            if (!company.activated()) {
                activations.activate(company, chamberId, activations.letter(company, chamber, chamberId));
            }
            activations.createAccounts(company);
            new DemoRecords(api, people, play, years).write(company);
            return company;
        }

        Caller administrator(Company company) {
            return repeated(() -> people.register(script.administrator())).forOrganisation(company.id());
        }

        List<Kept> kept(Relationship relationship) {
            return repeated(() -> read(relationship));
        }

        private List<Kept> read(Relationship relationship) throws InterruptedException {
            Caller apprentice = people.accept(relationship.apprentice().email());
            List<LocalDate> mondays = years.lastWeeks(
                    WEEKS.size(), years.start(relationship.apprentice().year()));
            List<Kept> kept = new ArrayList<>();
            for (int i = 0; i < mondays.size(); i++) {
                String week = TrainingYears.isoWeek(mondays.get(i));
                String path = "/training-record/v1/record-books/%s/weeks/%s".formatted(relationship.id(), week);
                JsonNode record = api.get(apprentice, path);
                List<String> steps = new ArrayList<>();
                api.get(apprentice, path + "/versions")
                        .forEach(
                                version -> steps.addFirst(version.path("status").asText()));
                kept.add(new Kept(
                        week,
                        WEEKS.get(i),
                        record.path("status").asText(),
                        steps,
                        record.path("content").path("work").asText(),
                        play.text(relationship.apprentice().occupation(), i).work()));
            }
            return kept;
        }
    }

    /** The second kill may come when the job is done already: then what comes after it meets the outage. */
    private static <T> T repeated(Callable<T> step) {
        Instant end = Instant.now().plus(JOB);
        while (true) {
            try {
                return step.call();
            } catch (ApiFailed interrupted) {
                if (Instant.now().isAfter(end)) {
                    throw interrupted;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Kept(
            String week, WeekState goal, String status, List<String> steps, String work, String writtenWork) {}

    private static List<org.assertj.core.groups.Tuple> expected() {
        return WEEKS.stream()
                .map(goal -> org.assertj.core.groups.Tuple.tuple(goal, goal.name(), STEPS.get(goal)))
                .toList();
    }

    private Organisation organisation(String part, String companyNumber) {
        Organisation model = demo.organisations().stream()
                .filter(Organisation::isActivated)
                .findFirst()
                .orElseThrow();
        Apprentice modelApprentice = model.apprentices().getFirst();
        String domain = "@" + part + ".kill.example";
        return new Organisation(
                model.chamber(),
                companyNumber,
                "Werkstatt " + part,
                model.address(),
                "info" + domain,
                model.sites(),
                new Human("Anke", "Verwalter", "anke" + domain, "de"),
                null,
                null,
                List.of(new Human("Tomas", "Ausbilder", "tomas" + domain, "de")),
                List.of(new Apprentice(
                        "Lea",
                        "Lernend",
                        "lea" + domain,
                        "de",
                        modelApprentice.age(),
                        modelApprentice.birthday(),
                        "K-" + companyNumber,
                        modelApprentice.occupation(),
                        0,
                        0,
                        2,
                        WEEKS,
                        null)));
    }

    private void awaitMail(String address, int count, CompletableFuture<?> job) {
        await().atMost(JOB).until(() -> job.isDone() || mails.to(address).size() >= count);
    }

    private void kill(String part) {
        RunningPart running = running(part);
        running.process().orElseThrow().destroyForcibly();
        await().atMost(SETTLING).until(() -> running.process().isEmpty());
        await().atMost(SETTLING).until(() -> started(part));
    }

    private boolean started(String part) throws IOException, InterruptedException {
        return Control.ask(home.run(), "start", part).done();
    }

    private RunningPart running(String part) {
        return home.runState().read().stream()
                .filter(running -> running.name().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> stepsOf(List<Kept> kept) {
        return kept.stream()
                .flatMap(record -> record.steps().stream().map(step -> record.week() + " " + step))
                .sorted()
                .toList();
    }

    /** What the topic tells of this book; a repeat has the version of the first announcement. */
    private List<String> announcedSteps(Relationship relationship) throws IOException {
        Set<String> seen = new HashSet<>();
        return announced(relationship).stream()
                .filter(state -> seen.add(
                        state.path("recordId").asText() + state.path("version").asText()))
                .map(state ->
                        state.path("week").asText() + " " + state.path("status").asText())
                .sorted()
                .toList();
    }

    /**
     * The weeks the trainer is told of. A week that is decided before the service hears of the trainer's account waits for
     * nobody, and nobody is told.
     */
    private Set<String> weeksToldToTheTrainer(Relationship relationship, Kept waiting) {
        return await().atMost(SETTLING)
                .until(
                        () -> announced(relationship).stream()
                                .filter(state -> state.path("status").asText().equals(WeekState.SUBMITTED.name()))
                                .filter(state -> state.path("trainerPersonId").isTextual())
                                .map(state -> state.path("week").asText())
                                .collect(Collectors.toSet()),
                        weeks -> weeks.contains(waiting.week()));
    }

    private List<JsonNode> announced(Relationship relationship) throws IOException {
        List<JsonNode> states = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, local.ports().kafkaServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor("training-record.record").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    JsonNode state = new ObjectMapper().readTree(message.value());
                    if (state.path("trainingRelationshipId").asText().equals(relationship.id())) {
                        states.add(state);
                    }
                }
            }
        }
        return states;
    }

    private void awaitAuditedOnce(Caller administrator, Company company, List<Kept> kept) {
        List<String> expected = kept.stream()
                .flatMap(record -> record.steps().stream().map(step -> record.week() + " " + ACTIONS.get(step)))
                .sorted()
                .toList();
        await().atMost(SETTLING)
                .untilAsserted(() -> assertThat(audited(administrator, company)).isEqualTo(expected));
    }

    private List<String> audited(Caller administrator, Company company) throws InterruptedException {
        return api.items(administrator, "/identity/v1/audit-entries?organisationId=" + company.id()).stream()
                .filter(entry -> ACTIONS.containsValue(entry.path("action").asText()))
                .map(entry -> weekIn(entry.path("object").path("label").asText()) + " "
                        + entry.path("action").asText())
                .sorted()
                .toList();
    }

    /** {@code 2026-W47} of {@code Lea Lernend, 2026-W47}. */
    private static String weekIn(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    /**
     * One mail per cause. The mail that the mail server had taken but the database not yet noted when it, or the service,
     * died, comes again: at most one for each kill.
     */
    private void assertMailedOnce(String part, Organisation script, Set<String> weeksToldToTheTrainer) {
        int decisions =
                (int) WEEKS.stream().filter(goal -> goal != WeekState.SUBMITTED).count();
        assertMails(part, script.administrator().email(), 1);
        assertMails(part, script.trainers().getFirst().email(), 1 + weeksToldToTheTrainer.size());
        assertMails(part, script.apprentices().getFirst().email(), 1 + decisions);
    }

    private void assertMails(String part, String address, int expected) {
        await().atMost(SETTLING)
                .untilAsserted(() -> assertThat(distinct(address)).hasSize(expected));
        int window = part.equals("notification") || part.equals("postgres") ? KILLS : 0;
        assertThat(mails.to(address)).hasSizeBetween(expected, expected + window);
    }

    private Set<String> distinct(String address) {
        Set<String> distinct = new HashSet<>();
        for (Mail mail : mails.to(address)) {
            distinct.add(mail.subject() + "\n" + mail.text());
        }
        return distinct;
    }
}
