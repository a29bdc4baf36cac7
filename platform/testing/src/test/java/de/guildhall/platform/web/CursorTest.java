package de.guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.problem.ProblemException;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Property
    void whatGoesInComesOut(@ForAll @AlphaChars @Whitespace String name) {
        UUID id = UUID.randomUUID();

        Cursor back = Cursor.parse(Cursor.of(name, id).toString(), 2);

        assertThat(back.text(0)).isEqualTo(name);
        assertThat(back.uuid(1)).isEqualTo(id);
    }

    @Property
    void noTextBreaksIt(@ForAll @NotEmpty String text) {
        try {
            Cursor.parse(text, 2).uuid(1);
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(400);
        }
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor = Cursor.of("one").toString();

        assertThatThrownBy(() -> Cursor.parse(cursor, 2)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aKeyThatNoRowCanHaveIsRefused() {
        Cursor endless = Cursor.parse(Cursor.of("+1000000000-12-31T23:59:59Z").toString(), 1);

        assertThatThrownBy(() -> endless.instant(0)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.parse(Cursor.of("a\0b").toString(), 1)).isInstanceOf(ProblemException.class);
    }

    @Test
    void theFirstPageHasNone() {
        assertThat(Cursor.parse(null, 2)).isNull();
    }
}
