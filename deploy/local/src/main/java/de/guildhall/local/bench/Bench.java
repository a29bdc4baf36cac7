package de.guildhall.local.bench;

import de.guildhall.local.Checkout;
import de.guildhall.local.api.Api;
import de.guildhall.local.demo.DemoData;
import de.guildhall.local.demo.DemoPeople;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.postgres.Postgres;
import de.guildhall.local.service.Service;
import de.guildhall.local.stack.Health;
import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Progress;
import de.guildhall.local.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Hand-in and approval of training records over HTTP, next to the same SQL and to a bare insert by pgbench, on the same
 * PostgreSQL in the same run.
 */
public final class Bench {

    private static final Duration WARM_UP = Duration.ofSeconds(120);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int ROUNDS = 3;

    /** They would work on the events of the load, and are not asked for an answer; the portal leads to Keycloak. */
    private static final Set<String> BYSTANDERS = Set.of("identity", "org", "exam", "notification");

    private final Checkout checkout;
    private final LocalStack local;
    private final Progress progress;

    private final Target submission = new Target("hand-in of a record over HTTP");
    private final Target approval = new Target("approval of a record over HTTP");
    private final Target command = new Target("the same SQL by pgbench");
    private final Target insert = new Target("bare insert of one row of that size by pgbench");

    /** @param local a stack for measuring, see {@link LocalStack#forMeasuring} */
    public Bench(Checkout checkout, LocalStack local, Progress progress) {
        this.checkout = checkout;
        this.local = local;
        this.progress = progress;
    }

    /** Whether every goal is met. */
    public boolean run() throws IOException, InterruptedException, SQLException, PartFailed {
        if (!Pgbench.isInstalled()) {
            throw new IOException("pgbench is missing (Debian: apt-get install postgresql-contrib)");
        }
        try (var stack = local.stack(progress)) {
            stack.start();
            new DemoData(local, progress).load();
            var api = new Api(Health.CLIENT, local.ports().portalUrl());
            var load = RecordLoad.prepare(api, local.ports(), new DemoPeople(local, api).books());
            new ReferenceDatabase(checkout, local.databases()).create(load.records());
            var pgbench = new Pgbench(
                    local.ports().postgres(),
                    ReferenceDatabase.NAME,
                    local.databases().password(ReferenceDatabase.NAME),
                    Files.createDirectories(local.home().directory().resolve("pgbench")),
                    load.records());
            BYSTANDERS.forEach(stack::stop);
            measure(stack, load, pgbench);
        }
        return report();
    }

    private void measure(Stack stack, RecordLoad load, Pgbench pgbench) throws IOException, InterruptedException {
        var service = processes(stack, Service.TRAINING_RECORD.label(), Postgres.NAME);
        var database = processes(stack, Postgres.NAME);
        progress.say("Warming up for two minutes with " + load.records() + " records");
        for (var end = Instant.now().plus(WARM_UP); Instant.now().isBefore(end); ) {
            round(load, service);
        }
        pgbench.run("command.sql", Duration.ofSeconds(5), () -> CpuTime.micros(database));
        pgbench.run("insert.sql", Duration.ofSeconds(5), () -> CpuTime.micros(database));
        for (int i = 1; i <= ROUNDS; i++) {
            progress.say("Round " + i + " of " + ROUNDS);
            var samples = round(load, service);
            submission.add(samples.submission());
            approval.add(samples.approval());
            command.add(pgbench.run("command.sql", ROUND, () -> CpuTime.micros(database)));
            insert.add(pgbench.run("insert.sql", ROUND, () -> CpuTime.micros(database)));
        }
    }

    private record Round(Sample submission, Sample approval) {}

    /** As many passes over all records as it takes for ten seconds each of hand-ins and approvals. */
    private static Round round(RecordLoad load, List<ProcessHandle> servers) throws InterruptedException {
        Round sum = null;
        do {
            load.reopen();
            var submission = load.submit(() -> CpuTime.micros(servers));
            var approval = load.approve(() -> CpuTime.micros(servers));
            sum = sum == null
                    ? new Round(submission, approval)
                    : new Round(sum.submission.and(submission), sum.approval.and(approval));
        } while (sum.submission.elapsed().compareTo(ROUND) < 0
                || sum.approval.elapsed().compareTo(ROUND) < 0);
        return sum;
    }

    private static List<ProcessHandle> processes(Stack stack, String... parts) {
        return Stream.of(parts)
                .map(part -> stack.part(part).process().orElseThrow())
                .toList();
    }

    private boolean report() throws IOException {
        var goals = List.of(
                Goal.atLeast(
                        "P9 hand-in over HTTP: rate, of the same SQL",
                        ratio(submission, command, Sample::perSecond),
                        0.5),
                Goal.atMost(
                        "P9 hand-in over HTTP: CPU, times the same SQL",
                        ratio(submission, command, Sample::microsPerOperation),
                        4),
                Goal.atLeast(
                        "P9 approval over HTTP: rate, of the same SQL",
                        ratio(approval, command, Sample::perSecond),
                        0.5),
                Goal.atMost(
                        "P9 approval over HTTP: CPU, times the same SQL",
                        ratio(approval, command, Sample::microsPerOperation),
                        4));
        var targets = List.of(submission, approval, command, insert);
        Report.write(checkout.docs(), targets, goals, circumstances());
        progress.say(Report.text(targets, goals, circumstances()));
        if (!command.isSteady() || !insert.isSteady()) {
            progress.say("The reference varied by more than 15 % in CPU per operation: repeat on a quieter machine");
        }
        return goals.stream().allMatch(Goal::met);
    }

    private static double ratio(Target target, Target reference, ToDoubleFunction<Sample> figure) {
        return target.median(figure) / reference.median(figure);
    }

    private static String circumstances() throws IOException {
        return """
                Eight connections each; %d processors; Java %s. Server CPU over HTTP is that of training-record-service, its outbox relay
                included, and PostgreSQL; of pgbench that of PostgreSQL alone. The load generators run on the same machine.
                %s""".formatted(
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), CpuPressure.text());
    }
}
