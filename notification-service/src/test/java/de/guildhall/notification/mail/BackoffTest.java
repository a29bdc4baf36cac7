package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({
        "1, PT10S",
        "2, PT20S",
        "3, PT40S",
        "9, PT42M40S",
        "10, PT1H",
        "11, PT1H",
        "72, PT1H",
        "2147483647, PT1H"
    })
    void eachPauseIsTwiceTheOneBeforeUpToAnHour(int tries, Duration pause) {
        assertThat(Backoff.after(tries)).isEqualTo(pause);
    }
}
