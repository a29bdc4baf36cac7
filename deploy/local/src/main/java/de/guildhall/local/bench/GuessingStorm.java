package de.guildhall.local.bench;

import de.guildhall.local.Ports;
import de.guildhall.local.api.Caller;
import de.guildhall.local.service.Service;
import java.io.IOException;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Guesses in great number, from many accounts against many companies at once, by somebody who knows the numbers of
 * companies that can be activated. What was evaluated is counted where the service reserves its tries: in its database.
 */
final class GuessingStorm {

    static final int MOST_OF_A_COMPANY = 10;
    static final int MOST_OF_AN_ACCOUNT = 5;

    /** An answer leaves after a second: so many guesses a second, if the service can refuse them. */
    private static final int CONNECTIONS = 800;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_SYMBOLS = ALPHABET + "*~$=U";
    private static final int CODE_LENGTH = 16;

    private final Ports ports;
    private final Connection database;
    private final String path;
    private final String chamberId;
    private final List<String> companyNumbers;
    private final List<Caller> guessers;
    private final int guesses;
    private final Set<String> forms = ConcurrentHashMap.newKeySet();
    private final AtomicInteger hits = new AtomicInteger();

    /** @param companyNumbers of companies for which a code waits */
    GuessingStorm(
            Ports ports,
            Connection database,
            String path,
            String chamberId,
            List<String> companyNumbers,
            List<Caller> guessers,
            int guesses) {
        this.ports = ports;
        this.database = database;
        this.path = path;
        this.chamberId = chamberId;
        this.companyNumbers = companyNumbers;
        this.guessers = guessers;
        this.guesses = guesses;
    }

    /**
     * @param evaluated    how many codes were compared with one that waits
     * @param ofACompany   the most of them against one company
     * @param ofAnAccount  the most of them by one account
     * @param forms        every answer that came, apart from what differs between any two
     */
    record Outcome(
            int guesses,
            int companies,
            int accounts,
            Duration took,
            int hits,
            long evaluated,
            long ofACompany,
            long ofAnAccount,
            Set<String> forms) {

        boolean met() {
            return hits == 0
                    && ofACompany <= MOST_OF_A_COMPANY
                    && ofAnAccount <= MOST_OF_AN_ACCOUNT
                    && forms.size() == 1;
        }
    }

    Outcome run() throws IOException, InterruptedException, SQLException {
        change("delete from activation_attempts");
        change("delete from activation_locks");
        var begun = Instant.now();
        guess();
        return new Outcome(
                guesses,
                companyNumbers.size(),
                guessers.size(),
                Duration.between(begun, Instant.now()),
                hits.get(),
                number("select count(*) from activation_attempts"),
                most("organisation_id"),
                most("person_id"),
                Set.copyOf(forms));
    }

    private void guess() throws IOException, InterruptedException {
        var next = new AtomicInteger();
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < CONNECTIONS; i++) {
            work.add(() -> guessOn(next));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : threads.invokeAll(work)) {
                outcome.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("The guesses could not be sent", e.getCause());
        }
    }

    private Void guessOn(AtomicInteger next) throws IOException, InterruptedException {
        try (var service = new HttpConnection(Ports.LOOPBACK, Service.ORG.port(ports))) {
            for (int i = next.getAndIncrement(); i < guesses; i = next.getAndIncrement()) {
                var guess = guess(new SplittableRandom(i));
                var answer = service.post(path, guess.headers(), guess.body());
                forms.add(GuessingLane.form(answer));
                if (answer.status() < 300) {
                    hits.incrementAndGet();
                }
            }
        }
        return null;
    }

    private Guess guess(SplittableRandom random) {
        return new Guess(
                "guess",
                guessers.get(random.nextInt(guessers.size())),
                chamberId,
                companyNumbers.get(random.nextInt(companyNumbers.size())),
                code(random));
    }

    /** With the check symbol that belongs to it: what is mistyped is not even looked at. */
    static String code(SplittableRandom random) {
        var code = new StringBuilder();
        var number = BigInteger.ZERO;
        for (int i = 0; i < CODE_LENGTH; i++) {
            int digit = random.nextInt(ALPHABET.length());
            number = number.multiply(BigInteger.valueOf(ALPHABET.length())).add(BigInteger.valueOf(digit));
            code.append(ALPHABET.charAt(digit));
        }
        int check = number.mod(BigInteger.valueOf(CHECK_SYMBOLS.length())).intValue();
        return code.append(CHECK_SYMBOLS.charAt(check)).toString();
    }

    private long most(String subject) throws SQLException {
        return number("select coalesce(max(tries), 0) from"
                + " (select count(*) as tries from activation_attempts group by " + subject + ") as counted");
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
