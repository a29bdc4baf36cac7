package de.guildhall.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag(RealKeycloak.TAG)
class IdentifierResourceTest {

    private static final String IDENTIFIERS = "/api/identity/v1/me/identifiers";

    @Inject
    Rows rows;

    private final String email = Addresses.fresh("lena.vogt");
    private Person lena;
    private final String certificateNumber = freshCertificateNumber();
    private final String nationalNumber = freshNationalNumber();

    @BeforeEach
    void lenaHasAnAccount() {
        lena = Accounts.person("Lena Vogt", email);
    }

    @Test
    @Rule("ACC-17")
    void whoHasProvenNothingHasNoNumbers() {
        identifiersOf(lena).body("items", empty());
    }

    @Test
    @Rule({"ACC-14", "ACC-17"})
    void whatASignInHasProvenIsStoredAndShownMasked() {
        Keycloak.noteProof(email, Map.of("certificate_number", certificateNumber, "national_number", nationalNumber));

        String answer = identifiersOf(lena)
                .header("Cache-Control", "no-store")
                .body("items.kind", contains("CERTIFICATE_NUMBER", "NATIONAL_NUMBER"))
                .body("items[0].masked", equalTo("•".repeat(18) + certificateNumber.substring(18)))
                .body("items[1].masked", equalTo("•".repeat(9) + nationalNumber.substring(9)))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(certificateNumber, nationalNumber);
        assertThat(stored()).isEqualTo(2);
        var entry = Events.await("audit.entry", noted -> isOf(noted, "identity.identifier.prove"));
        assertThat(entry.state().toString()).doesNotContain(certificateNumber, nationalNumber);
    }

    @Test
    @Rule("ACC-17")
    void aNumberIsShownWhenAskedForAndTheTrailRemembersThatItWas() {
        Keycloak.noteProof(email, Map.of("national_number", nationalNumber));
        identifiersOf(lena);

        lena.calls()
                .post(IDENTIFIERS + "/NATIONAL_NUMBER/disclosures")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("number", equalTo(nationalNumber));

        var entry = Events.await("audit.entry", noted -> isOf(noted, "identity.identifier.reveal"));
        assertThat(entry.state().at("/after/kind").textValue()).isEqualTo("NATIONAL_NUMBER");
        assertThat(entry.state().toString()).doesNotContain(nationalNumber);
    }

    @Test
    void aNumberThatIsNotProvenCannotBeShown() {
        lena.calls().post(IDENTIFIERS + "/NATIONAL_NUMBER/disclosures").then().statusCode(404);
        lena.calls().post(IDENTIFIERS + "/SHOE_SIZE/disclosures").then().statusCode(404);
    }

    @Test
    @Rule("ACC-14")
    void whatIsNoSuchNumberIsNotStored() {
        Keycloak.noteProof(email, Map.of("national_number", "12345678901", "certificate_number", "4711"));

        identifiersOf(lena).body("items", empty());
        assertThat(stored()).isZero();
    }

    @Test
    @Rule("ACC-14")
    void aNewCertificateReplacesTheOldOne() {
        String renewed = freshCertificateNumber();
        Keycloak.noteProof(email, Map.of("certificate_number", certificateNumber));
        identifiersOf(lena);
        Keycloak.noteProof(email, Map.of("certificate_number", renewed));

        identifiersOf(lena).body("items.masked", contains("•".repeat(18) + renewed.substring(18)));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    @Rule("ACC-14")
    void aNumberBelongsToThePersonWhoProvedItFirst() {
        String address = Addresses.fresh("jan.vogt");
        Person other = Accounts.person("Jan Vogt", address);
        Keycloak.noteProof(email, Map.of("national_number", nationalNumber));
        identifiersOf(lena);
        Keycloak.noteProof(address, Map.of("national_number", nationalNumber));

        identifiersOf(other).body("items", empty());
        identifiersOf(lena).body("items.kind", contains("NATIONAL_NUMBER"));
    }

    @Test
    @Rule("ACC-14")
    void evenTheDatabaseKeepsANumberToOnePerson() {
        Person other = Accounts.person("Jan Vogt", Addresses.fresh("jan.vogt"));
        insert(lena, nationalNumber);

        assertThatThrownBy(() -> insert(other, nationalNumber))
                .hasStackTraceContaining("uq_proven_identifiers_kind_number");
    }

    private boolean isOf(Events.Published noted, String action) {
        return noted.key().equals(lena.id().toString())
                && noted.state().get("action").textValue().equals(action);
    }

    private ValidatableResponse identifiersOf(Person person) {
        return person.calls().get(IDENTIFIERS).then().statusCode(200);
    }

    private long stored() {
        return rows.count("select count(*) from proven_identifiers where person_id = ?", lena.id());
    }

    private void insert(Person person, String number) {
        rows.update(
                "insert into proven_identifiers (id, person_id, kind, number, proven_at)"
                        + " values (?, ?, 'NATIONAL_NUMBER', ?, now())",
                UUID.randomUUID(),
                person.id(),
                number);
    }

    private static String freshCertificateNumber() {
        return "%020d".formatted(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }

    private static String freshNationalNumber() {
        int payload = ThreadLocalRandom.current().nextInt(1_000_000_000);
        return "%09d%02d".formatted(payload, 97 - payload % 97);
    }
}
