package de.guildhall.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds other modules' files: a test runs in its own module's folder, or wherever an IDE puts it. */
final class SourceTree {

    private SourceTree() {}

    static Path module(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path module = folder.resolve(name);
            if (Files.exists(module.resolve("pom.xml"))) {
                return module;
            }
        }
        throw new IllegalStateException(
                "No module " + name + " above " + Path.of("").toAbsolutePath());
    }

    /** A file that the module shows the others: {@code roles.json}. */
    static Path contract(String module, String file) {
        return module(module).resolve(Path.of("src", "main", "resources", "contract", file));
    }
}
