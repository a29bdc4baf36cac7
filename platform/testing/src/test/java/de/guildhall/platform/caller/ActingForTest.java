package de.guildhall.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.testing.Rule;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("ACC-11")
class ActingForTest {

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionIsReadAsItIsWritten(ActingFor function) {
        assertThat(ActingFor.parse(function.toString())).isEqualTo(function);
    }

    static Stream<ActingFor> functions() {
        return Stream.of(
                ActingFor.SELF,
                ActingFor.INSTALLATION,
                ActingFor.organisation(UUID.randomUUID()),
                ActingFor.chamber(UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "king",
                "organisation",
                "organisation:",
                "organisation:x",
                "SELF",
                "site:7c4f9f6e-0b8e-4f57-9d5c-0a4d2f1d8a11",
                "installation:7c4f9f6e-0b8e-4f57-9d5c-0a4d2f1d8a11"
            })
    void whatIsNoFunctionIsRefused(String text) {
        assertThatThrownBy(() -> ActingFor.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoSendsNothingActsForThemselves() {
        assertThat(Caller.actingFor(null)).isEqualTo(ActingFor.SELF);
    }
}
