package de.guildhall.local.bench;

import de.guildhall.local.bench.HttpConnection.Answer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends one wrong code after the other, every kind once a round, in another order each time. */
final class GuessingLane {

    /** The reference to quote. */
    private static final Pattern TRACE = Pattern.compile("\"traceId\":\"[^\"]{36}\"");

    private final Connection database;
    private final HttpConnection service;
    private final UUID guesser;
    private final Map<String, List<Guess>> guesses;
    private final Random random;

    /**
     * @param guesser whose account tries the codes that only who is signed in may try
     * @param guesses by the path to which they go
     */
    GuessingLane(
            Connection database, HttpConnection service, UUID guesser, Map<String, List<Guess>> guesses, long seed) {
        this.database = database;
        this.service = service;
        this.guesser = guesser;
        this.guesses = guesses;
        this.random = new Random(seed);
    }

    private record Shot(String path, Guess guess) {}

    /** Where the answers go. */
    interface Notes {
        void add(String path, String kind, long nanos, String form);
    }

    void round(Notes notes) throws IOException, SQLException, InterruptedException {
        var shots = guesses.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(guess -> new Shot(entry.getKey(), guess)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(shots, random);
        for (var shot : shots) {
            forget(shot.guess());
            String headers = shot.guess().headers();
            String body = shot.guess().body();
            long begun = System.nanoTime();
            var answer = service.post(shot.path(), headers, body);
            notes.add(shot.path(), shot.guess().kind(), System.nanoTime() - begun, form(answer));
        }
    }

    /** Earlier tries would close activation for who is to be refused for another reason; written locks stay. */
    private void forget(Guess guess) throws SQLException {
        try (var statement = database.prepareStatement("delete from activation_attempts where person_id = ?"
                + " or organisation_id = (select id from organisations where company_number = ?)")) {
            statement.setObject(1, guesser);
            statement.setString(2, guess.companyNumber());
            statement.executeUpdate();
        }
    }

    /** Everything a client gets, except what differs between any two answers. */
    static String form(Answer answer) {
        var headers = answer.headers().stream()
                .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("date:"))
                .sorted()
                .toList();
        return answer.status() + " " + headers + " "
                + TRACE.matcher(answer.text()).replaceAll("\"traceId\":\"…\"");
    }
}
