package de.guildhall.local.cli;

import de.guildhall.local.Checkout;
import de.guildhall.local.Directories;
import de.guildhall.local.FreePorts;
import de.guildhall.local.Home;
import de.guildhall.local.api.ApiFailed;
import de.guildhall.local.demo.DemoData;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.keycloak.KeycloakDistribution;
import de.guildhall.local.postgres.PostgresBinaries;
import de.guildhall.local.process.ChildSpec;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.process.ClassCaches;
import de.guildhall.local.service.Applications;
import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Program;
import de.guildhall.local.stack.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a build leaves to be done once, so that starts are quick: Keycloak's own build, and the class caches. */
final class Preparation {

    /** Writing down what was loaded takes a Java program some seconds at its end. */
    private static final Duration FAREWELL = Duration.ofMinutes(4);

    private final Checkout checkout;
    private final Progress progress;

    Preparation(Checkout checkout, Progress progress) {
        this.checkout = checkout;
        this.progress = progress;
    }

    /** After a build. */
    void renew() throws IOException, InterruptedException, PartFailed {
        var caches = programsReady();
        if (!caches.fit()) {
            train(caches);
        }
    }

    /** Before a start, which takes longer with caches that no longer fit, but not as long as to train them. */
    ClassCache.Mode complete() throws IOException, InterruptedException, PartFailed {
        var caches = programsReady();
        if (!caches.exist()) {
            train(caches);
        }
        return caches.mode();
    }

    private ClassCaches programsReady() throws IOException, InterruptedException {
        PostgresBinaries.of(checkout).unpackIfMissing();
        var keycloak = KeycloakDistribution.of(checkout);
        if (keycloak.needsBuild()) {
            progress.say("Building Keycloak with its settings (once)");
            var since = Instant.now();
            keycloak.prepare();
            progress.done("keycloak", "built", since);
        }
        return new ClassCaches(checkout.classCaches(), jars());
    }

    /** A stack with data of its own runs once; the demo data is its work. */
    private void train(ClassCaches caches) throws IOException, InterruptedException, PartFailed {
        progress.say("Training the class caches (once per build; they make every start quick)");
        var home = new Home(checkout.launcher().resolve("training"));
        Directories.delete(home.directory());
        var ports = FreePorts.find();
        caches.forget();
        var training = new LocalStack(checkout, home, ports, ClassCache.Mode.TRAIN);
        try (var stack = training.stack(progress)) {
            stack.start();
            work(training);
            // Only now: who interrupts the training needs no record of it.
            stack.withPatience(FAREWELL);
        }
        var since = Instant.now();
        caches.assemble(programs(new LocalStack(checkout, home, ports, ClassCache.Mode.ASSEMBLE)), home.logs());
        progress.done("class caches", "assembled", since);
        Directories.delete(home.directory());
    }

    /** A program that was trained with half of the work still starts quicker than without. */
    private void work(LocalStack training) throws InterruptedException {
        try {
            new DemoData(training, progress).load();
        } catch (ApiFailed e) {
            progress.say("The training ends early: " + e.getMessage());
        }
    }

    private List<ChildSpec> programs(LocalStack local) {
        return local.stack(progress).parts().stream()
                .filter(Program.class::isInstance)
                .map(part -> ((Program) part).spec())
                .toList();
    }

    /** The folders and files that hold them. */
    private List<Path> jars() {
        var jars = new ArrayList<Path>();
        jars.add(checkout.launcher().resolve("guildhall-local.jar"));
        jars.add(checkout.launcher().resolve("lib"));
        jars.add(KeycloakDistribution.of(checkout).directory().resolve("lib"));
        Applications.modules().map(checkout::application).forEach(jars::add);
        return jars;
    }
}
