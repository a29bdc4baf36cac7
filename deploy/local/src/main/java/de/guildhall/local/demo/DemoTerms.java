package de.guildhall.local.demo;

import de.guildhall.local.api.Api;
import de.guildhall.local.api.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The operator publishes terms of use, and who administers a company accepts them: without, nothing can be done. */
final class DemoTerms {

    private static final String MINE = "/identity/v1/me/terms-of-use";

    private final Api api;
    private final People people;

    DemoTerms(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    void publish() throws InterruptedException {
        var operator = people.client("guildhall-operator").forInstallation();
        if (newestVersion(operator) == 0) {
            api.create(
                    operator,
                    "/identity/v1/terms-of-use",
                    "demo-terms",
                    Map.of("de", text("de"), "fr", text("fr"), "en", text("en")));
        }
    }

    void accept(Caller administrator, String language) throws InterruptedException {
        int version = newestVersion(administrator);
        if (version > 0) {
            var terms = api.get(Caller.NOBODY, "/identity/v1/terms-of-use/%d?language=%s".formatted(version, language));
            api.post(
                    administrator,
                    MINE + "/acceptances",
                    Map.of(
                            "version", version,
                            "language", language,
                            "hash", terms.path("hash").asText()));
        }
    }

    /** Zero if there are none. */
    private int newestVersion(Caller caller) throws InterruptedException {
        return api.get(caller, MINE).path("newestVersion").asInt();
    }

    private static String text(String language) {
        try (var in = DemoTerms.class.getResourceAsStream("terms-of-use." + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
