package de.guildhall.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a service says of its REST interface in {@code contract/openapi.yaml} is what its code declares. */
public final class OpenApiContract {

    private OpenApiContract() {}

    /** To be called in a Quarkus test: starting the service writes what the code declares. */
    public static void assertCommitted() {
        String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        Path declared = SourceTree.module(service).resolve(Path.of("target", "openapi", "openapi.yaml"));
        Path committed = SourceTree.contract(service, "openapi.yaml");
        try {
            long difference = Files.mismatch(declared, committed);
            if (difference >= 0) {
                throw new AssertionError(
                        "The REST interface of " + service + " differs from its committed contract, from byte "
                                + difference + " on. If that is meant: cp " + declared + " " + committed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
