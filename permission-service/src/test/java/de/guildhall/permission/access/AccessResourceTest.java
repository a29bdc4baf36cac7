package de.guildhall.permission.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Access;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessResourceTest {

    private static final String ACCESS = "/api/permission/v1/access";
    private static final Set<String> TAILORED = Set.of("clerk", "editor", "trainer");

    @Inject
    Register register;

    @Test
    @Rule("ACC-11")
    void aPersonHasTheRightsOfEachFunctionApart() {
        // Given
        UUID chamber = register.chamber("Kammer Emden");
        UUID organisation = register.activeOrganisation(chamber, "Werft Emden GmbH");
        Person person = register.ofChamber("Anna Behrens", "clerk", chamber);
        register.grantInOrganisation(person, "trainer", organisation, chamber);

        // When
        Access clerk = accessOf(person, ActingFor.chamber(chamber));
        Access trainer = accessOf(person, ActingFor.organisation(organisation));

        // Then
        assertThat(clerk.personId()).isEqualTo(person.id());
        assertThat(clerk.actingFor()).isEqualTo(ActingFor.chamber(chamber));
        assertThat(clerk.scopes("exam.exam-date.edit")).containsExactly(Scope.chamber(chamber));
        assertThat(clerk.holds("training-record.record.view")).isFalse();
        assertThat(clerk.validUntil()).isNull();
        assertThat(trainer.scopes("org.organisation.view")).containsExactly(Scope.organisation(organisation));
        assertThat(trainer.holds("exam.exam-date.edit")).isFalse();
    }

    @Test
    @Rule("USR-15")
    void theAnswerNamesTheGrantsThatGiveIt() {
        // Given
        UUID chamber = register.chamber("Kammer Emden");
        UUID organisation = register.activeOrganisation(chamber, "Werft Emden GmbH");
        Person person = Person.named("Anna Behrens");
        UUID trainer = register.grantInOrganisation(person, "trainer", organisation, chamber);
        UUID viewer = register.grantInOrganisation(person, "viewer", organisation, chamber);

        // When
        Access access = accessOf(person, ActingFor.organisation(organisation));

        // Then
        assertThat(access.ways())
                .extracting(Access.Way::role, Access.Way::home, Access.Way::delegationId, Access.Way::grants)
                .containsExactlyInAnyOrder(
                        tuple("trainer", null, null, Map.of(Scope.organisation(organisation), trainer)),
                        tuple("viewer", null, null, Map.of(Scope.organisation(organisation), viewer)));
    }

    @Test
    @Rule("ACC-4")
    void nobodyActsForAnOrganisationAfterTheEndOfItsUse() {
        // Given
        UUID chamber = register.chamber("Kammer Norden");
        UUID organisation = register.activeOrganisation(chamber, "Teehandel Norden");
        Person person = register.ofOrganisation("Tjark Gerdes", "administrator", organisation, chamber);
        register.grant(
                person,
                "apprentice",
                Scope.trainingRelationship(UUID.randomUUID()),
                ActingFor.SELF,
                organisation,
                chamber);

        // When
        Instant end = Instant.now().truncatedTo(ChronoUnit.MICROS).plusSeconds(3600);
        register.limitUse(organisation, end);

        // Then
        Access before = accessOf(person, ActingFor.organisation(organisation));
        assertThat(before.ways()).isNotEmpty();
        assertThat(before.validUntil()).isEqualTo(end);

        // When
        register.limitUse(organisation, Instant.now());

        // Then
        Access after = accessOf(person, ActingFor.organisation(organisation));
        assertThat(after.ways()).isEmpty();
        assertThat(after.validUntil()).isNull();
        assertThat(accessOf(person, ActingFor.SELF).ways()).isNotEmpty();
    }

    @Test
    void aStrangerMayDoNothing() {
        Person stranger = Person.stranger();

        stranger.calls()
                .get(ACCESS)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("personId", equalTo(stranger.id().toString()))
                .body("ways", empty());
    }

    @Test
    void nobodyAsksWithoutSigningIn() {
        given().get(ACCESS).then().statusCode(401).body("code", equalTo("request.unauthenticated"));
    }

    @Test
    void anAccountThatBelongsToNoPersonHasNoAccess() {
        String token = Jwt.issuer(Person.ISSUER)
                .audience(Person.AUDIENCE)
                .subject("somebody")
                .expiresIn(60)
                .sign();

        given().auth().oauth2(token).get(ACCESS).then().statusCode(403);
    }

    @Test
    @Rule("USR-5")
    void theDatabaseAnswersAsTheSimpleModelDoes() {
        Random random = new Random(20261121);
        for (int round = 0; round < 60; round++) {
            assertRound(random);
        }
    }

    private void assertRound(Random random) {
        // Given
        Instant zero = Instant.now().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofMinutes(630));
        Person person = Person.stranger();
        AccessModel model = new AccessModel();
        List<Instant> moments = new ArrayList<>();
        Set<ActingFor> functions = new HashSet<>();
        for (int grants = random.nextInt(10); grants > 0; grants--) {
            String role = SomeGrant.ROLES.get(random.nextInt(SomeGrant.ROLES.size()));
            SomeGrant grant = new SomeGrant(
                    role,
                    TAILORED.contains(role) && random.nextBoolean() ? List.of("company.edit", "gone.view") : null,
                    1 + random.nextInt(2),
                    random.nextInt(20),
                    random.nextInt(3) == 0 ? null : 1 + random.nextInt(10));
            boolean revoked = random.nextInt(4) == 0;
            functions.add(grant.actingFor());
            if (enter(person, grant, zero, revoked) && !revoked) {
                model.add(
                        grant.actingFor().toString(),
                        grant.role(),
                        grant.rights(),
                        grant.scope().toString(),
                        grant.from(zero),
                        grant.until(zero));
            }
        }
        for (int hour = 0; hour <= 31; hour++) {
            moments.add(zero.plus(Duration.ofHours(hour)));
        }

        for (ActingFor function : functions) {
            // When
            Access access = accessOf(person, function);

            // Then
            String name = function.toString();
            assertThat(AccessModel.rights(access)).isEqualTo(model.rightsAt(name, Instant.now()));
            assertThat(access.validUntil()).isEqualTo(model.nextChange(name, Instant.now(), moments));
        }
    }

    private static Access accessOf(Person person, ActingFor function) {
        return person.actingFor(function)
                .calls()
                .get(ACCESS)
                .then()
                .statusCode(200)
                .extract()
                .as(Access.class);
    }

    private boolean enter(Person person, SomeGrant grant, Instant zero, boolean revoked) {
        UUID id = UUID.randomUUID();
        boolean entered = register.enter(
                id,
                person.id(),
                grant.role(),
                grant.scope(),
                grant.actingFor(),
                grant.organisation(),
                grant.chamber(),
                grant.from(zero),
                grant.until(zero),
                revoked ? grant.from(zero) : null);
        if (entered && grant.rights() != null) {
            register.tailor(id, grant.rights());
        }
        return entered;
    }
}
