package de.guildhall.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void kindsThatDifferLessThanTheirOwnHalvesCannotBeToldApart() {
        var comparison = comparison(refusals("unknown", 1000, 1004, 1000, 1004), refusals("wrong", 1001, 1003));

        assertThat(comparison.distance()).isLessThan(comparison.noise());
        assertThat(comparison.met()).isTrue();
    }

    @Test
    void aKindThatIsAnsweredEarlierIsFound() {
        var comparison = comparison(refusals("unknown", 900, 901), refusals("wrong", 1000, 1001, 1001, 1000));

        assertThat(comparison.sameTime()).isFalse();
        assertThat(comparison.met()).isFalse();
    }

    @Test
    void aKindWithAnAnswerOfItsOwnIsFound() {
        var odd = refusals("unknown", 1000, 1001);
        odd.add(1_000_000_000, "404");
        var comparison = comparison(odd, refusals("wrong", 1000, 1001));

        assertThat(comparison.sameForm()).isFalse();
        assertThat(comparison.met()).isFalse();
    }

    @Test
    void aNoisyRunShowsNothing() {
        var comparison = comparison(refusals("unknown", 1000, 1100), refusals("wrong", 1050, 1050));

        assertThat(comparison.sameTime()).isTrue();
        assertThat(comparison.quiet()).isFalse();
        assertThat(comparison.met()).isFalse();
    }

    @Test
    void theReportNamesWhatIsNotMet() {
        var comparison = comparison(refusals("unknown", 900, 901), refusals("wrong", 1000, 1001, 1001, 1000));

        assertThat(GuessingReport.text(List.of(comparison), storm(0, 10, 6), "On this machine."))
                .contains(
                        "1,000,000 legible codes, drawn at random, from 20 accounts against 50 companies",
                        "| codes found | 0 | 0 | yes |",
                        "| most evaluated against one company | 10 | at most 10 | yes |",
                        "| most evaluated of one account | 6 | at most 5 | **no** |",
                        "| greatest distance of a median from that of all | 9.950 % | at most the noise, 0.100 % | **no** |",
                        "| noise | 0.100 % | at most 1.000 % | yes |",
                        "| unknown | 2 | 900.50 | 0.90050 | 1.00 | 901.00 |",
                        "On this machine.");
    }

    @Test
    void aHitAndATryTooManyAreFound() {
        assertThat(storm(0, 10, 5).met()).isTrue();
        assertThat(storm(1, 10, 5).met()).isFalse();
        assertThat(storm(0, 11, 5).met()).isFalse();
        assertThat(storm(0, 10, 6).met()).isFalse();
    }

    private static GuessingStorm.Outcome storm(int hits, long ofACompany, long ofAnAccount) {
        return new GuessingStorm.Outcome(
                1_000_000, 50, 20, Duration.ofMinutes(12), hits, 100, ofACompany, ofAnAccount, Set.of("409"));
    }

    private static Comparison comparison(Refusals... kinds) {
        return new Comparison("Activating a company", List.of(kinds));
    }

    private static Refusals refusals(String kind, long... milliseconds) {
        var refusals = new Refusals(kind);
        for (long took : milliseconds) {
            refusals.add(took * 1_000_000, "409");
        }
        return refusals;
    }
}
