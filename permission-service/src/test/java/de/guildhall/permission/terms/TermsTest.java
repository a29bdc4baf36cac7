package de.guildhall.permission.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Access;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No administrator of a company passes without the newest terms of use. */
@QuarkusTest
@Rule("ACC-15")
class TermsTest {

    private static final AtomicInteger VERSIONS = new AtomicInteger();

    /** Longer than an answer about somebody who has not accepted is remembered, shorter than any other is. */
    private static final Duration WITHOUT_WAITING = Duration.ofSeconds(10);

    @Inject
    Register register;

    @Inject
    Rows rows;

    private UUID chamber;
    private UUID organisation;
    private Person administrator;

    @BeforeEach
    void aCompanyHasAnAdministrator() {
        chamber = register.chamber("Kammer Jever");
        organisation = register.activeOrganisation(chamber, "Brauerei Jever");
        administrator = register.ofOrganisation("Tomke Hayen", "administrator", organisation, chamber);
    }

    @AfterEach
    void otherTestsAskForNothing() {
        rows.update("delete from terms_of_use");
    }

    @Test
    void asLongAsThereAreNoTermsNothingIsAsked() {
        assertThat(access(administrator).termsPending()).isFalse();
        assertThat(access(administrator).ways()).isNotEmpty();
        assertThat(pendingInFunctions(administrator)).isFalse();
    }

    @Test
    void withoutAcceptanceAnAdministratorMayDoNothingAndIsToldWhy() {
        publish();

        assertThat(access(administrator).termsPending()).isTrue();
        assertThat(access(administrator).ways()).isEmpty();
        assertThat(pendingInFunctions(administrator)).isTrue();
        assertThat(listGrants(administrator)).isEqualTo(403);
    }

    @Test
    void whoAcceptsGoesOnWithoutWaiting() {
        int version = publish();
        assertThat(listGrants(administrator)).isEqualTo(403);

        accept(administrator, version);

        await().atMost(WITHOUT_WAITING).until(() -> listGrants(administrator) == 200);
        assertThat(access(administrator).termsPending()).isFalse();
        assertThat(pendingInFunctions(administrator)).isFalse();
    }

    @Test
    void anAnswerThatWaitsForAnAcceptanceIsSoonAskedForAgain() {
        publish();

        Access answer = administrator.calls().get("/api/permission/v1/access").as(Access.class);

        assertThat(answer.validUntil()).isBefore(Instant.now().plusSeconds(2));
    }

    @Test
    void aNewVersionAsksAgain() {
        int first = publish();
        accept(administrator, first);
        await().until(() -> !access(administrator).termsPending());

        int second = publish();
        assertThat(access(administrator).ways()).isEmpty();

        accept(administrator, second);
        await().until(() -> !access(administrator).ways().isEmpty());
    }

    @Test
    void nobodyElseIsAsked() {
        Person trainer = register.ofOrganisation("Wiebke Harms", "trainer", organisation, chamber);
        Person clerk = register.ofChamber("Karin Brinkmann", "clerk", chamber);
        Person chamberAdministrator = register.ofChamber("Holger Wessels", "chamber-administrator", chamber);
        Person machine = register.ofChamber("System", "chamber-system", chamber);
        Person operator = register.operator("Betrieb");
        Person apprentice = Person.named("Lena Vogt").actingFor(ActingFor.SELF);
        register.grant(
                apprentice,
                "apprentice",
                Scope.trainingRelationship(UUID.randomUUID()),
                ActingFor.SELF,
                organisation,
                chamber);
        publish();

        assertThat(List.of(trainer, clerk, chamberAdministrator, machine, operator, apprentice))
                .allSatisfy(person -> {
                    assertThat(access(person).termsPending()).isFalse();
                    assertThat(access(person).ways()).isNotEmpty();
                    assertThat(pendingInFunctions(person)).isFalse();
                });
    }

    @Test
    void whatAnAdministratorMayDoAsATrainerRemains() {
        register.grantInOrganisation(administrator, "trainer", organisation, chamber);
        publish();

        assertThat(access(administrator).termsPending()).isTrue();
        assertThat(access(administrator).ways()).extracting(Access.Way::role).containsExactly("trainer");
    }

    /** Kafka keeps the order of one topic, not of two; two requests may meet as well. */
    @Test
    void inWhateverOrderTheNewsComeTheNewestVersionDecides() {
        Random random = new Random(20261122);
        for (int round = 0; round < 8; round++) {
            int first = VERSIONS.incrementAndGet();
            int second = VERSIONS.incrementAndGet();
            boolean both = random.nextBoolean();
            List<Runnable> news =
                    new ArrayList<>(List.of(() -> tell(first), () -> tell(second), () -> accept(administrator, first)));
            if (both) {
                news.add(() -> accept(administrator, second));
            }
            Collections.shuffle(news, random);

            news.forEach(Runnable::run);

            await().until(() -> known(second) && accepted(administrator) == (both ? second : first));
            assertThat(access(administrator).termsPending()).isEqualTo(!both);
        }
    }

    private int publish() {
        int version = VERSIONS.incrementAndGet();
        tell(version);
        await().until(() -> known(version));
        return version;
    }

    private static void tell(int version) {
        UUID id = UUID.randomUUID();
        Events.publish(
                "identity.terms",
                id,
                "identity.terms.published",
                Map.of("termsId", id, "version", version, "publishedAt", Instant.now()));
    }

    private static void accept(Person person, int version) {
        Events.publish(
                "identity.terms-acceptance",
                person.id(),
                "identity.terms-acceptance.given",
                Map.of("personId", person.id(), "version", version, "language", "de", "acceptedAt", Instant.now()));
    }

    private boolean known(int version) {
        return rows.count("select count(*) from terms_of_use where version = ?", version) == 1;
    }

    private long accepted(Person person) {
        return rows.count("select coalesce(max(version), 0) from accepted_terms where person_id = ?", person.id());
    }

    private static Access access(Person person) {
        return person.calls().get("/api/permission/v1/access").as(Access.class);
    }

    private static boolean pendingInFunctions(Person person) {
        return person.calls()
                .get("/api/permission/v1/functions")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].termsPending");
    }

    private int listGrants(Person person) {
        return person.calls()
                .queryParam("organisationId", organisation)
                .get("/api/permission/v1/grants")
                .statusCode();
    }
}
