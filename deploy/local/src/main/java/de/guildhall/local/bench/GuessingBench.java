package de.guildhall.local.bench;

import de.guildhall.local.Checkout;
import de.guildhall.local.Ports;
import de.guildhall.local.api.Api;
import de.guildhall.local.demo.DemoData;
import de.guildhall.local.demo.DemoPeople;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.service.Service;
import de.guildhall.local.stack.Health;
import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Progress;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Whether who guesses activation codes learns anything from the answers: every kind of wrong code, interleaved, against
 * org-service itself, where less comes between than at the door. And whether a million guesses find one.
 */
public final class GuessingBench {

    private static final String ACTIVATIONS = "/api/org/v1/activations";
    private static final String REVOCATIONS = "/api/org/v1/activation-revocations";

    private static final Map<String, String> ADDRESSES =
            Map.of(ACTIVATIONS, "Activating a company", REVOCATIONS, "Taking an activation back");

    /** Each with an account and companies of its own, so that none waits for another's locks. */
    private static final int LANES = 4;

    private static final int WARM_UP_ROUNDS = 4;
    private static final int ROUNDS = 16;
    private static final long SEED = 20261124;
    private static final int STORMED_COMPANIES = 50;

    /** They are not asked for an answer. */
    private static final Set<String> BYSTANDERS = Set.of("identity", "training-record", "exam", "notification");

    private final Checkout checkout;
    private final LocalStack local;
    private final Progress progress;
    private final int guesses;

    /** By path, then by kind, in the order in which they are reported. */
    private final Map<String, Map<String, Refusals>> refusals = new LinkedHashMap<>();

    /**
     * @param local   a stack for measuring, see {@link LocalStack#forMeasuring}
     * @param guesses how many are sent in great number, after those that are timed
     */
    public GuessingBench(Checkout checkout, LocalStack local, Progress progress, int guesses) {
        this.checkout = checkout;
        this.local = local;
        this.progress = progress;
        this.guesses = guesses;
    }

    /** Whether every goal is met. */
    public boolean run() throws IOException, InterruptedException, SQLException, PartFailed {
        try (var stack = local.stack(progress)) {
            stack.start();
            new DemoData(local, progress).load();
            progress.say("Making companies in every state");
            var lanes = lanes();
            BYSTANDERS.forEach(stack::stop);
            progress.say("Warming up");
            run(lanes, WARM_UP_ROUNDS, (path, kind, nanos, form) -> {});
            progress.say("Guessing, " + LANES * ROUNDS + " times each kind");
            run(
                    lanes,
                    ROUNDS,
                    (path, kind, nanos, form) -> refusals.get(path).get(kind).add(nanos, form));
            var storm = storm();
            progress.say("Guessing in great number");
            return report(storm.run());
        }
    }

    private List<GuessingLane> lanes() throws IOException, InterruptedException, SQLException {
        var api = new Api(Health.CLIENT, local.ports().portalUrl());
        var people = new DemoPeople(local, api);
        var clerk = people.clerk();
        var accounts = people.apprentices();
        var lanes = new ArrayList<GuessingLane>();
        for (int i = 0; i < LANES; i++) {
            var guesser = accounts.get(2 * i);
            var locked = accounts.get(2 * i + 1);
            // Open until the bench ends, which ends the database too.
            Connection database = local.databases().connect(Service.ORG.database());
            var companies = new GuessedCompanies(api, database, clerk, String.valueOf(i));
            var guesses = new LinkedHashMap<String, List<Guess>>();
            guesses.put(ACTIVATIONS, companies.redemptions(guesser, locked));
            guesses.put(REVOCATIONS, companies.revocations(guesser));
            guesses.forEach(this::expect);
            lanes.add(new GuessingLane(
                    database,
                    new HttpConnection(Ports.LOOPBACK, Service.ORG.port(local.ports())),
                    GuessedCompanies.personId(api, guesser),
                    guesses,
                    SEED + i));
        }
        return lanes;
    }

    private GuessingStorm storm() throws InterruptedException, SQLException {
        var api = new Api(Health.CLIENT, local.ports().portalUrl());
        var people = new DemoPeople(local, api);
        var database = local.databases().connect(Service.ORG.database());
        var companies = new GuessedCompanies(api, database, people.clerk(), "storm");
        return new GuessingStorm(
                local.ports(),
                database,
                ACTIVATIONS,
                companies.chamberId(),
                companies.waiting(STORMED_COMPANIES),
                people.apprentices(),
                guesses);
    }

    private void expect(String path, List<Guess> guesses) {
        var kinds = refusals.computeIfAbsent(path, added -> new LinkedHashMap<>());
        guesses.forEach(guess -> kinds.computeIfAbsent(guess.kind(), Refusals::new));
    }

    private static void run(List<GuessingLane> lanes, int rounds, GuessingLane.Notes notes)
            throws IOException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(lanes.size())) {
            var work = lanes.stream()
                    .map(lane -> (Callable<Void>) () -> {
                        for (int i = 0; i < rounds; i++) {
                            lane.round(notes);
                        }
                        return null;
                    })
                    .toList();
            for (var outcome : threads.invokeAll(work)) {
                outcome.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("The guesses could not be sent", e.getCause());
        }
    }

    private boolean report(GuessingStorm.Outcome storm) throws IOException {
        var comparisons = new ArrayList<Comparison>();
        refusals.forEach(
                (path, kinds) -> comparisons.add(new Comparison(ADDRESSES.get(path), List.copyOf(kinds.values()))));
        String text = GuessingReport.text(comparisons, storm, circumstances());
        GuessingReport.write(checkout.docs(), text);
        progress.say(text);
        return storm.met() && comparisons.stream().allMatch(Comparison::met);
    }

    private static String circumstances() throws IOException {
        return """
                %d connections at the same time, %d answers of each kind after %d to warm up; %d processors; Java %s.
                The guesses come from the same machine. %s""".formatted(
                        LANES,
                        LANES * ROUNDS,
                        LANES * WARM_UP_ROUNDS,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        CpuPressure.text());
    }
}
