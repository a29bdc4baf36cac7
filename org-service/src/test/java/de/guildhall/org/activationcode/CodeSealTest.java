package de.guildhall.org.activationcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.testing.Rule;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("ACC-4")
class CodeSealTest {

    private static final SecretCode CODE = new SecretCode("0123456789ABCDEF");
    private static final UUID ID = UUID.randomUUID();

    private final CodeSeal seal = new CodeSeal(Keys.with(1));

    @Test
    void aSealedCodeCanBeReadAgain() {
        assertThat(seal.open(ID, seal.seal(ID, CODE))).isEqualTo(CODE);
    }

    @Test
    void aSealDoesNotShowTheCodeAndIsNeverTheSameTwice() {
        byte[] first = seal.seal(ID, CODE);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain(CODE.characters());
        assertThat(seal.seal(ID, CODE)).isNotEqualTo(first);
    }

    @Test
    void theSealOfOneCodeDoesNotOpenAsAnother() {
        byte[] sealed = seal.seal(ID, CODE);
        UUID other = UUID.randomUUID();
        assertThatThrownBy(() -> seal.open(other, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyDoesNotOpenTheSeal() {
        byte[] sealed = seal.seal(ID, CODE);
        CodeSeal stranger = new CodeSeal(Keys.with(2));
        assertThatThrownBy(() -> stranger.open(ID, sealed)).isInstanceOf(IllegalStateException.class);
    }
}
