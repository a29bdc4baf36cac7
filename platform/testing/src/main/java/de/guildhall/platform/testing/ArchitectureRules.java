package de.guildhall.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.guildhall.platform.web.PlausibleDate;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * What holds in every service's code. A service's own test takes them all over with {@code ArchTests.in}, and adds which of
 * its endpoints need no permission.
 */
public final class ArchitectureRules {

    private static final DescribedPredicate<JavaClass> ENTITIES = DescribedPredicate.describe(
            "entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));

    private static final Set<String> PUBLISHING = Set.of("Emitter", "MutinyEmitter", "Outgoing");

    /** Deny by default: an endpoint without a declared permission does not get in unnoticed. */
    @ArchTest
    static final ArchRule EVERY_ENDPOINT_DECLARES_ITS_PERMISSION = methods()
            .that(areEndpoints())
            .should(new ArchCondition<JavaMethod>("say who may call them") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean declared = method.isAnnotatedWith(PermissionsAllowed.class)
                            || method.isAnnotatedWith(Authenticated.class)
                            || method.isAnnotatedWith(PermitAll.class);
                    events.add(new SimpleConditionEvent(
                            method, declared, method.getFullName() + " declares no permission"));
                }
            });

    /** Rules of the domain are plain Java: they know neither HTTP nor reactive types nor Kafka. */
    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_TECHNOLOGY = noClasses()
            .that(ENTITIES)
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ws.rs..")
                    .or(resideInAPackage("io.smallrye.mutiny.."))
                    .or(resideInAPackage("io.vertx.."))
                    .or(resideInAPackage("org.apache.kafka.."))
                    .or(resideInAPackage("org.eclipse.microprofile.reactive.."))
                    .or(resideInAPackage("io.quarkus..")));

    /** Only a resource, with its parameters, speaks HTTP. Whatever else is in the way of a request stands in the platform. */
    @ArchTest
    static final ArchRule ONLY_RESOURCES_SPEAK_HTTP = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Parameters")
            .and()
            .haveSimpleNameNotEndingWith("Client")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..");

    /** Only a repository speaks to the database. */
    @ArchTest
    static final ArchRule ONLY_REPOSITORIES_QUERY = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate.reactive..", "io.vertx.mutiny.sqlclient..", "io.vertx.sqlclient..");

    /** Whatever is told to other services goes through the outbox; nothing else publishes. */
    @ArchTest
    static final ArchRule ONLY_THE_OUTBOX_PUBLISHES = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.kafka.clients.producer..")
                    .or(DescribedPredicate.describe(
                            "publish",
                            type -> PUBLISHING.contains(type.getSimpleName())
                                    && type.getPackageName().contains("reactive.messaging"))));

    /** A field that can be set from anywhere is no rule. */
    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS =
            methods().that().areDeclaredInClassesThat(ENTITIES).should().haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule RESOURCES_ONLY_MAP = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .onlyHaveDependentClassesThat()
            .haveSimpleNameEndingWith("Resource");

    /** A year that was typed wrongly is refused where it comes in, by one constraint everywhere. */
    @ArchTest
    static final ArchRule DATES_FROM_OUTSIDE_ARE_PLAUSIBLE = methods()
            .that(areEndpoints())
            .should(new ArchCondition<JavaMethod>("take only dates that are @PlausibleDate") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    unboundedDates(method)
                            .forEach(date -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " takes any date as " + date)));
                }
            });

    /** Not among the rules of {@code ArchTests.in}: training records and their books are one aggregate in two packages. */
    public static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("de.guildhall.*.(*)..").should().beFreeOfCycles();

    private ArchitectureRules() {}

    /**
     * @param listed {@code Resource.method} of each endpoint that everybody, signed in or not, may call, and of each that
     *     needs no more than being signed in
     */
    public static ArchRule onlyTheseEndpointsNeedNoPermission(String... listed) {
        Set<String> allowed = new TreeSet<>(Set.of(listed));
        return methods()
                .that(areEndpoints())
                .and(DescribedPredicate.describe(
                        "need no permission", (JavaMethod method) -> !method.isAnnotatedWith(PermissionsAllowed.class)))
                .should(new ArchCondition<JavaMethod>("stand on the list " + allowed) {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String name = method.getOwner().getSimpleName() + "." + method.getName();
                        events.add(new SimpleConditionEvent(method, allowed.contains(name), name + " is not listed"));
                    }
                })
                .allowEmptyShould(listed.length == 0);
    }

    /**
     * What was begun is brought to its end, even if the client hangs up. Cut off in the middle, Hibernate Reactive may
     * commit a part of it, and the pool may lose the connection (quarkusio/quarkus issues 48443 and 51576).
     */
    @ArchTest
    public static final ArchRule REQUESTS_ARE_BROUGHT_TO_THEIR_END = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(DescribedPredicate.describe(
                    "@Cancellable(false)",
                    (JavaAnnotation<?> annotation) -> annotation.getRawType().isEquivalentTo(Cancellable.class)
                            && annotation
                                    .get("value")
                                    .filter(Boolean.FALSE::equals)
                                    .isPresent()));

    private static Stream<String> unboundedDates(JavaMethod endpoint) {
        Stream<String> parameters = endpoint.getParameters().stream()
                .filter(parameter -> isUnboundedDate(parameter.getRawType(), parameter))
                .map(parameter -> "parameter " + parameter.getIndex());
        Set<JavaClass> bodies = new HashSet<>();
        endpoint.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(Valid.class))
                .forEach(parameter -> collect(parameter.getType(), bodies));
        Stream<String> fields = bodies.stream()
                .flatMap(body -> body.getFields().stream())
                .filter(field -> isUnboundedDate(field.getRawType(), field))
                .map(JavaField::getFullName);
        return Stream.concat(parameters, fields);
    }

    private static boolean isUnboundedDate(JavaClass type, CanBeAnnotated place) {
        return (type.isEquivalentTo(LocalDate.class) || type.isEquivalentTo(Instant.class))
                && !place.isAnnotatedWith(PlausibleDate.class);
    }

    /** A body's type, and those of ours that it is made of. */
    private static void collect(JavaType type, Set<JavaClass> bodies) {
        type.getAllInvolvedRawTypes().stream()
                .filter(found -> found.getPackageName().startsWith("de.guildhall.") && bodies.add(found))
                .flatMap(found -> found.getFields().stream())
                .forEach(field -> collect(field.getType(), bodies));
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getAnnotations().stream()
                                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                        && method.getOwner().getSimpleName().endsWith("Resource"));
    }
}
