package de.guildhall.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    private static final Path ROOT = Path.of("../..");

    /** With two limits the answer to a body in between would depend on who hangs up first. */
    @Test
    void theDoorAndTheServicesRefuseTheSameBodies() throws IOException {
        assertThat(limit("frontend/server/src/main/resources/application.properties"))
                .isNotNull()
                .isEqualTo(limit("platform/src/main/resources/META-INF/microprofile-config.properties"));
    }

    private static String limit(String file) throws IOException {
        Properties settings = new Properties();
        try (var in = Files.newInputStream(ROOT.resolve(file))) {
            settings.load(in);
        }
        return settings.getProperty("quarkus.http.limits.max-body-size");
    }
}
