package de.guildhall.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.local.Ports;
import de.guildhall.local.api.Api;
import de.guildhall.local.api.ApiFailed;
import de.guildhall.local.api.Caller;
import de.guildhall.local.demo.DemoPeople;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** All weeks of the demo's apprentices, handed in, approved and returned again and again, each with its caller's token. */
final class RecordLoad {

    static final int CONNECTIONS = 8;
    private static final String NOTHING = "{}";
    private static final String REMARKS = "{\"remarks\":\"Bitte die Stunden am Donnerstag prüfen.\"}";

    private final int port;
    private final List<Week> weeks;

    private RecordLoad(int port, List<Week> weeks) {
        this.port = port;
        this.weeks = weeks;
    }

    /** Writes a draft for every week since training began, so that there is enough to hand in. */
    static RecordLoad prepare(Api api, Ports ports, List<DemoPeople.Book> books) throws InterruptedException {
        var weeks = new ArrayList<Week>();
        for (var book : books) {
            for (String isoWeek : book.weeks()) {
                String path = "/training-record/v1/record-books/" + book.id() + "/weeks/" + isoWeek;
                var record = api.get(book.apprentice(), path);
                if (record.path("status").asText().equals("EMPTY")) {
                    record = api.change(book.apprentice(), "PUT", path, "0", book.content(isoWeek));
                }
                weeks.add(new Week(book.apprentice(), book.trainer(), path, record));
            }
        }
        return new RecordLoad(ports.trainingRecord(), weeks);
    }

    int records() {
        return weeks.size();
    }

    /** Brings every record to where the next round of hand-ins begins. */
    void reopen() throws InterruptedException {
        run(Step.RETURN, () -> 0L);
    }

    Sample submit(Supplier<Long> serverMicros) throws InterruptedException {
        return run(Step.SUBMIT, serverMicros);
    }

    Sample approve(Supplier<Long> serverMicros) throws InterruptedException {
        return run(Step.APPROVE, serverMicros);
    }

    private Sample run(Step step, Supplier<Long> serverMicros) throws InterruptedException {
        var authorizations = authorizations(step);
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var workers = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                workers.add(() -> work(step, authorizations, next));
            }
            long microsBefore = serverMicros.get();
            var begun = Instant.now();
            var outcomes = threads.invokeAll(workers);
            var elapsed = Duration.between(begun, Instant.now());
            long micros = serverMicros.get() - microsBefore;
            var latencies = new ArrayList<long[]>();
            for (var outcome : outcomes) {
                latencies.add(outcome.get());
            }
            return Sample.of(elapsed, micros, latencies);
        } catch (ExecutionException e) {
            throw new ApiFailed("The load could not be sent", e.getCause());
        }
    }

    /** Tokens are fetched before the clock runs. */
    private Map<Caller, String> authorizations(Step step) throws InterruptedException {
        var headers = new HashMap<Caller, String>();
        for (var week : weeks) {
            var caller = step.caller(week);
            if (!headers.containsKey(caller)) {
                String actingFor = caller.actingFor() == null ? "" : "Acting-For: " + caller.actingFor() + "\r\n";
                headers.put(caller, "Authorization: Bearer " + caller.token().orElseThrow() + "\r\n" + actingFor);
            }
        }
        return headers;
    }

    private long[] work(Step step, Map<Caller, String> authorizations, AtomicInteger next) throws IOException {
        var nanos = new long[weeks.size()];
        int done = 0;
        try (var connection = new HttpConnection(Ports.LOOPBACK, port)) {
            for (int i = next.getAndIncrement(); i < weeks.size(); i = next.getAndIncrement()) {
                var week = weeks.get(i);
                if (!step.fits(week)) {
                    continue;
                }
                long begun = System.nanoTime();
                var answer = connection.post(
                        "/api" + week.path + step.path,
                        authorizations.get(step.caller(week)) + "If-Match: " + week.etag + "\r\n",
                        step.body);
                nanos[done++] = System.nanoTime() - begun;
                if (answer.status() != 201) {
                    throw new IOException(step + " answered " + answer.status() + ": " + answer.text());
                }
                week.etag = answer.etag();
                week.status = step.after;
            }
        }
        return Arrays.copyOf(nanos, done);
    }

    private enum Step {
        SUBMIT("/submissions", NOTHING, "SUBMITTED"),
        APPROVE("/approvals", NOTHING, "APPROVED"),
        RETURN("/returns", REMARKS, "RETURNED");

        private final String path;
        private final String body;
        private final String after;

        Step(String path, String body, String after) {
            this.path = path;
            this.body = body;
            this.after = after;
        }

        Caller caller(Week week) {
            return this == SUBMIT ? week.apprentice : week.trainer;
        }

        boolean fits(Week week) {
            return switch (this) {
                case SUBMIT -> week.status.equals("DRAFT") || week.status.equals("RETURNED");
                case APPROVE -> week.status.equals("SUBMITTED");
                case RETURN -> week.status.equals("SUBMITTED") || week.status.equals("APPROVED");
            };
        }
    }

    private static final class Week {

        private final Caller apprentice;
        private final Caller trainer;
        private final String path;
        private volatile String status;
        private volatile String etag;

        Week(Caller apprentice, Caller trainer, String path, JsonNode record) {
            this.apprentice = apprentice;
            this.trainer = trainer;
            this.path = path;
            this.status = record.path("status").asText();
            this.etag = "\"" + record.path("version").asText() + "\"";
        }
    }
}
