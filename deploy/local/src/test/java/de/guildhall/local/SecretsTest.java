package de.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path home;

    @Test
    void aSecretIsMadeOnceAndKept() {
        String first = new Secrets(home.resolve("secrets")).password("portal");

        assertThat(new Secrets(home.resolve("secrets")).password("portal")).isEqualTo(first);
        assertThat(new Secrets(home.resolve("other")).password("portal")).isNotEqualTo(first);
    }

    @Test
    void onlyTheOwnerReadsASecret() throws IOException {
        var directory = home.resolve("secrets");
        new Secrets(directory).password("portal");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("portal"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
    }

    @Test
    void aKeyIsThirtyTwoBytesOfBase64() {
        assertThat(Base64.getDecoder().decode(new Secrets(home.resolve("secrets")).key("letter")))
                .hasSize(32);
    }
}
