package de.guildhall.local.bench;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** One line of docs/performance.json. */
@JsonPropertyOrder({"goal", "figure", "limit", "met", "command"})
record Goal(String goal, double figure, String limit, boolean met, String command) {

    private static final String COMMAND = "./guildhall bench";

    static Goal atLeast(String goal, double figure, double limit) {
        return new Goal(goal, rounded(figure), "at least " + limit, figure >= limit, COMMAND);
    }

    static Goal atMost(String goal, double figure, double limit) {
        return new Goal(goal, rounded(figure), "at most " + limit, figure <= limit, COMMAND);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
