package de.guildhall.local;

import java.nio.file.Path;

/** The source tree and what its builds left in it. */
public record Checkout(Path root) {

    public static final String PROPERTY = "guildhall.root";

    public static Checkout current() {
        return new Checkout(
                Path.of(System.getProperty(PROPERTY, ".")).toAbsolutePath().normalize());
    }

    public Path launcher() {
        return root.resolve("deploy/local/target");
    }

    public Path realm() {
        return root.resolve("deploy/keycloak");
    }

    public Path application(String module) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    public Path docs() {
        return root.resolve("docs");
    }

    /** Caches of loaded classes, made by ./guildhall build. */
    public Path classCaches() {
        return launcher().resolve("class-caches");
    }
}
