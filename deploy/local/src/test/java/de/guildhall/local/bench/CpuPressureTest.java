package de.guildhall.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuPressureTest {

    @Test
    void theKernelsLineIsPutIntoWords() {
        assertThat(CpuPressure.text("""
                some avg10=53.40 avg60=70.55 avg300=70.13 total=9744334103
                full avg10=0.00 avg60=0.00 avg300=0.00 total=0
                """))
                .isEqualTo("In the last five minutes something waited for a processor during 70.13 % of the time.");
    }

    @Test
    void whereTheKernelDoesNotTellNothingIsInvented() {
        assertThat(CpuPressure.text("")).contains("does not tell");
    }
}
