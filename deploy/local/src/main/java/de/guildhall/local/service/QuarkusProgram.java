package de.guildhall.local.service;

import de.guildhall.local.Ports;
import de.guildhall.local.process.ChildSpec;
import de.guildhall.local.process.JavaCommand;
import de.guildhall.local.stack.Health;
import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A packaged Quarkus application. */
final class QuarkusProgram extends Program {

    private static final String JAR = "quarkus-run.jar";
    private static final Duration START = Duration.ofMinutes(10);

    private final Path application;

    QuarkusProgram(
            String name,
            Path application,
            JavaCommand java,
            Map<String, String> environment,
            Path log,
            int healthPort) {
        super(
                new ChildSpec(name, java.jar(JAR), application, environment, log, ChildSpec.Signal.TERM),
                Health.ok("http://" + Ports.LOOPBACK + ":" + healthPort + "/q/health/ready"),
                START);
        this.application = application;
    }

    @Override
    protected void prepare() throws PartFailed {
        if (!Files.exists(application.resolve(JAR))) {
            throw new PartFailed(name(), "is not built: run ./guildhall build (" + application + ")", log());
        }
    }
}
