package de.guildhall.permission.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.permission.Access;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.testing.Rule;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a person was given: the decision is what the simple model says. */
@Rule("USR-5")
class DecisionPropertyTest {

    private static final Instant ZERO = Instant.parse("2026-11-21T00:00:00Z");
    private static final int LAST_HOUR = 48;
    private static final UUID PERSON = UUID.fromString("6c1d3b3e-52c4-4f0e-9a55-0d6b9f7c1a01");
    private static final RightCatalogue RIGHTS =
            RightCatalogue.read(file("rights.json"), file("right-texts.json"), new ObjectMapper());
    private static final RoleCatalogue ROLES =
            RoleCatalogue.read(file("roles.json"), file("role-texts.json"), RIGHTS, new ObjectMapper());
    private static final List<String> SOME_PERMISSIONS = List.of(
            "org.organisation.view",
            "org.organisation.correct",
            "org.contract.sign",
            "training-record.record.approve",
            "exam.exam-date.edit",
            "permission.grant.view",
            "gone.away.view");
    private static final HeldRights HELD = new HeldRights(ROLES, RIGHTS);
    private static final List<String> SOME_RIGHTS =
            List.of("company.view", "company.edit", "contracts.sign", "records.approve", "users.invite", "gone.view");

    @Property(tries = 2000)
    void theDecisionIsTheSumOfWhatIsHeldAtTheMoment(
            @ForAll("grants") List<SomeGrant> grants, @ForAll("hour") int hour) {
        Instant now = hours(hour);

        functions(grants)
                .forEach(function -> assertThat(AccessModel.rights(decide(function, grants, now)))
                        .isEqualTo(model(grants).rightsAt(function.toString(), now)));
    }

    @Property(tries = 2000)
    void theDecisionIsValidUntilTheFirstGrantBeginsOrEnds(
            @ForAll("grants") List<SomeGrant> grants, @ForAll("hour") int hour) {
        Instant now = hours(hour);

        List<Instant> moments = IntStream.rangeClosed(0, LAST_HOUR)
                .mapToObj(DecisionPropertyTest::hours)
                .toList();
        functions(grants)
                .forEach(function -> assertThat(decide(function, grants, now).validUntil())
                        .isEqualTo(model(grants).nextChange(function.toString(), now, moments)));
    }

    @Property(tries = 500)
    void theOrderInWhichGrantsWereGivenDoesNotMatter(
            @ForAll("grants") List<SomeGrant> grants, @ForAll("hour") int hour) {
        Instant now = hours(hour);

        functions(grants).forEach(function -> {
            List<Holding> holdings = holdings(function, grants);
            assertThat(decide(function, now, holdings.reversed())).isEqualTo(decide(function, now, holdings));
        });
    }

    @Property(tries = 1000)
    @Rule("USR-15")
    void theExplanationAgreesWithTheDecision(@ForAll("grants") List<SomeGrant> grants, @ForAll("hour") int hour) {
        Instant now = hours(hour);

        functions(grants).forEach(function -> {
            List<Holding> holdings = holdings(function, grants);
            Access decided = decide(function, now, holdings);
            Standing standing = new Standing(holdings, HELD, now);
            for (SomeGrant somewhere : grants) {
                for (String permission : SOME_PERMISSIONS) {
                    Scoped place = Scoped.at(somewhere.scope());
                    assertThat(standing.explain(permission, place).permitted())
                            .isEqualTo(decided.holds(permission, place));
                }
            }
        });
    }

    @Provide
    Arbitrary<List<SomeGrant>> grants() {
        return Combinators.combine(
                        Arbitraries.of(SomeGrant.ROLES),
                        Arbitraries.of(SOME_RIGHTS)
                                .list()
                                .ofMinSize(1)
                                .uniqueElements()
                                .injectNull(0.5),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 20).injectNull(0.3))
                .as(SomeGrant::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> hour() {
        return Arbitraries.integers().between(0, 41);
    }

    private static Access decide(ActingFor function, List<SomeGrant> grants, Instant now) {
        return decide(function, now, holdings(function, grants));
    }

    private static Access decide(ActingFor function, Instant now, List<Holding> holdings) {
        return Decision.about(PERSON, function, new HoldingRepository.Held(holdings, now), HELD, now);
    }

    private static Set<ActingFor> functions(List<SomeGrant> grants) {
        return grants.stream().map(SomeGrant::actingFor).collect(Collectors.toSet());
    }

    private static List<Holding> holdings(ActingFor function, List<SomeGrant> grants) {
        return grants.stream()
                .filter(grant -> grant.actingFor().equals(function))
                .map(grant -> new Holding(
                        function,
                        UUID.randomUUID(),
                        grant.role(),
                        grant.rights(),
                        grant.scope(),
                        grant.from(ZERO),
                        grant.until(ZERO),
                        null,
                        null,
                        null,
                        false))
                .toList();
    }

    private static AccessModel model(List<SomeGrant> grants) {
        AccessModel model = new AccessModel();
        grants.forEach(grant -> model.add(
                grant.actingFor().toString(),
                grant.role(),
                grant.rights(),
                grant.scope().toString(),
                grant.from(ZERO),
                grant.until(ZERO)));
        return model;
    }

    private static Instant hours(int hour) {
        return ZERO.plus(Duration.ofHours(hour));
    }

    private static URL file(String name) {
        return DecisionPropertyTest.class.getResource("/contract/" + name);
    }
}
