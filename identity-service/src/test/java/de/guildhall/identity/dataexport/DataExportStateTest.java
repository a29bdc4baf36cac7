package de.guildhall.identity.dataexport;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.identity.person.Language;
import de.guildhall.platform.testing.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("AUD-2")
class DataExportStateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final DataExport export = new DataExport(UUID.randomUUID(), Language.DE, NOW);

    @Test
    void aReadyFileStaysForSevenDaysFromThenOn() {
        Instant ready = NOW.plus(Duration.ofHours(3));
        Instant end = ready.plus(Duration.ofDays(7));

        export.ready(ready);

        assertThat(export.isReady(end.minus(MOMENT))).isTrue();
        assertThat(export.isReady(end)).isFalse();
        assertThat(export.state(end.minus(MOMENT))).isEqualTo(DataExportState.READY);
        assertThat(export.state(end)).isEqualTo(DataExportState.EXPIRED);
    }

    @Test
    void whatIsNotAnsweredForSevenDaysIsGivenUp() {
        assertThat(export.isReady(NOW)).isFalse();
        assertThat(export.state(NOW.plus(Duration.ofDays(7)).minus(MOMENT))).isEqualTo(DataExportState.ASKED);
        assertThat(export.state(NOW.plus(Duration.ofDays(7)))).isEqualTo(DataExportState.EXPIRED);
    }

    @Test
    void theNextOneMayBeAskedForAfterADay() {
        Instant next = NOW.plus(Duration.ofDays(1));

        assertThat(DataExportsDto.of(List.of(export), next.minus(MOMENT)).nextFrom())
                .isEqualTo(next);
        assertThat(DataExportsDto.of(List.of(export), next).nextFrom()).isNull();
        assertThat(DataExportsDto.of(List.of(), NOW).nextFrom()).isNull();
    }
}
