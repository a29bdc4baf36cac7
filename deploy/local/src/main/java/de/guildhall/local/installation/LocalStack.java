package de.guildhall.local.installation;

import de.guildhall.local.Checkout;
import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.Secrets;
import de.guildhall.local.kafka.Kafka;
import de.guildhall.local.keycloak.Keycloak;
import de.guildhall.local.keycloak.KeycloakDistribution;
import de.guildhall.local.mail.MailServer;
import de.guildhall.local.postgres.Databases;
import de.guildhall.local.postgres.Postgres;
import de.guildhall.local.postgres.PostgresBinaries;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.process.JavaCommand;
import de.guildhall.local.service.Applications;
import de.guildhall.local.service.Service;
import de.guildhall.local.stack.Part;
import de.guildhall.local.stack.Progress;
import de.guildhall.local.stack.Stack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** All parts of Guildhall on one machine: which there are, and what each is told about the others. */
public final class LocalStack {

    private final Checkout checkout;
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Function<String, JavaCommand> java;
    private final Databases databases;

    private LocalStack(
            Checkout checkout, Home home, Ports ports, Function<String, JavaCommand> java, List<String> moreDatabases) {
        this.checkout = checkout;
        this.home = home;
        this.ports = ports;
        this.secrets = new Secrets(home.secrets());
        this.java = java;
        var names = new ArrayList<>(Service.databases());
        names.add(Keycloak.DATABASE);
        names.addAll(moreDatabases);
        this.databases = new Databases(ports, secrets, names);
    }

    public LocalStack(Checkout checkout, Home home, Ports ports, ClassCache.Mode cacheMode) {
        this(
                checkout,
                home,
                ports,
                part -> JavaCommand.quick(new ClassCache(checkout.classCaches(), part, cacheMode)),
                List.of());
    }

    /** With Java programs as in production, and a database for the reference. */
    public static LocalStack forMeasuring(Checkout checkout, Home home, Ports ports) {
        return new LocalStack(checkout, home, ports, part -> JavaCommand.steady(), List.of("bench"));
    }

    public Stack stack(Progress progress) {
        return stack(progress, name -> true);
    }

    /** @param wanted the names of the parts to have */
    public Stack stack(Progress progress, Predicate<String> wanted) {
        var stages = List.of(infrastructure(), applications());
        return new Stack(
                stages.stream()
                        .map(stage -> stage.stream()
                                .filter(part -> wanted.test(part.name()))
                                .toList())
                        .toList(),
                home.runState(),
                progress);
    }

    private List<Part> infrastructure() {
        return List.of(
                new Postgres(PostgresBinaries.of(checkout), home, ports, databases),
                new Kafka(java.apply(Kafka.NAME), home, ports),
                new MailServer(home, ports));
    }

    /** The services fetch Keycloak's keys when they first need them, so they need not wait for it. */
    private List<Part> applications() {
        var applications = new Applications(checkout, home, ports, secrets, databases, java);
        var parts = new ArrayList<Part>();
        parts.add(new Keycloak(
                KeycloakDistribution.of(checkout), java.apply(Keycloak.NAME), home, ports, secrets, databases));
        Arrays.stream(Service.values()).map(applications::service).forEach(parts::add);
        parts.add(applications.portal());
        return parts;
    }

    public Home home() {
        return home;
    }

    public Ports ports() {
        return ports;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Databases databases() {
        return databases;
    }
}
