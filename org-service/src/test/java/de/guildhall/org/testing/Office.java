package de.guildhall.org.testing;

import static org.hamcrest.Matchers.notNullValue;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.testing.Person;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A chamber with a clerk, who registers through the API what a test needs. */
public final class Office {

    public static final Map<String, Object> ADDRESS =
            Map.of("street", "Neuer Graben 38", "postalCode", "49074", "city", "Osnabrück", "country", "DE");

    private static final Person OPERATOR = Person.named("Betrieb").installationOperator();
    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000);

    private final UUID chamberId;
    private final Person clerk;

    private Office(UUID chamberId) {
        this.chamberId = chamberId;
        this.clerk = Person.named("Karin Brandt").clerkOf(chamberId);
    }

    public static Office open() {
        return open(Map.of());
    }

    /** @param changes replaces fields of an ordinary chamber */
    public static Office open(Map<String, Object> changes) {
        Map<String, Object> chamber = chamber();
        chamber.putAll(changes);
        return new Office(
                id(OPERATOR.calls().body(chamber).post("/api/org/v1/chambers").then()));
    }

    public static Map<String, Object> chamber() {
        return new HashMap<>(Map.of(
                "name",
                "Industrie- und Handelskammer Osnabrück - Emsland - Grafschaft Bentheim",
                "shortName",
                "IHK Osnabrück",
                "place",
                "Osnabrück",
                "address",
                ADDRESS,
                "email",
                "ausbildung@example.org"));
    }

    public static Person operator() {
        return OPERATOR;
    }

    public static UUID occupation() {
        return id(OPERATOR.calls()
                .body(Map.of(
                        "code",
                        "OCC-" + NUMBERS.incrementAndGet(),
                        "name",
                        Map.of(
                                "de", "Fachinformatiker/in Anwendungsentwicklung",
                                "fr", "Informaticien, développement d'applications",
                                "en", "IT specialist, application development"),
                        "durationMonths",
                        36))
                .post("/api/org/v1/occupations")
                .then());
    }

    public UUID chamberId() {
        return chamberId;
    }

    public Person clerk() {
        return clerk;
    }

    public Company company() {
        return company(Map.of());
    }

    /** @param changes replaces fields of an ordinary company */
    public Company company(Map<String, Object> changes) {
        Map<String, Object> request = newCompany();
        request.putAll(changes);
        ValidatableResponse registered =
                clerk.calls().body(request).post("/api/org/v1/organisations").then();
        UUID id = id(registered);
        UUID site = UUID.fromString(registered.extract().path("sites[0].id"));
        return new Company(this, id, site, (String) request.get("companyNumber"));
    }

    /** A company whose administrator has come in by the code of a letter. */
    public Company openedCompany() {
        Company company = company();
        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
        return company;
    }

    public ValidatableResponse waitingLetters() {
        return clerk.calls()
                .get("/api/org/v1/activation-letters?chamberId=" + chamberId)
                .then()
                .statusCode(200);
    }

    /** Where the chamber is. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    public Map<String, Object> newCompany() {
        return new HashMap<>(Map.of(
                "chamberId",
                chamberId.toString(),
                "companyNumber",
                "4711-" + NUMBERS.incrementAndGet(),
                "name",
                "Müller Maschinenbau GmbH",
                "address",
                ADDRESS));
    }

    static UUID id(ValidatableResponse created) {
        return UUID.fromString(
                created.statusCode(201).body("id", notNullValue()).extract().path("id"));
    }

    /** A company of the chamber's register. */
    public record Company(Office office, UUID id, UUID siteId, String number) {

        public Person administrator() {
            return Person.named("Sabine Vogel").administratorOf(id);
        }

        public UUID trainer() {
            return Office.id(office.clerk
                    .calls()
                    .body(Map.of("organisationId", id.toString(), "givenName", "Jörg", "familyName", "Petersen"))
                    .post("/api/org/v1/trainers")
                    .then());
        }

        public UUID relationship() {
            return relationship(Map.of());
        }

        public UUID relationship(Map<String, Object> changes) {
            Map<String, Object> request = newRelationship();
            request.putAll(changes);
            return Office.id(office.clerk
                    .calls()
                    .body(request)
                    .post("/api/org/v1/training-relationships")
                    .then());
        }

        public Map<String, Object> newRelationship() {
            return new HashMap<>(Map.of(
                    "organisationId", id.toString(),
                    "siteId", siteId.toString(),
                    "occupationId", occupation().toString(),
                    "trainerId", trainer().toString(),
                    "apprentice", Map.of("givenName", "Lena", "familyName", "Vogt", "birthDate", "2008-03-01"),
                    "startsOn", "2026-08-01",
                    "endsOn", "2029-07-31"));
        }

        public UUID issueCode() {
            return issueCode(Map.of());
        }

        public UUID issueCode(Map<String, Object> request) {
            return Office.id(office.clerk
                    .calls()
                    .body(request)
                    .post("/api/org/v1/organisations/" + id + "/activation-codes")
                    .then());
        }

        /** The code as the letter prints it. */
        public String letterCode(UUID codeId) {
            return office.clerk
                    .calls()
                    .accept("application/json")
                    .get("/api/org/v1/activation-codes/" + codeId + "/letter")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("code");
        }

        public String newLetterCode() {
            return letterCode(issueCode());
        }

        /** The code of the letter by which the company can take its activation back. */
        public String revocationCode() {
            String codeId = office.clerk
                    .calls()
                    .get("/api/org/v1/organisations/" + id + "/activation-codes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.find { it.kind == 'REVOCATION' && it.state == 'ACTIVE' }.id");
            return letterCode(UUID.fromString(codeId));
        }

        /** Nobody is signed in for that. */
        public ValidatableResponse takeBack(String code) {
            return Office.takeBack(office.chamberId, number, code);
        }

        public ValidatableResponse loseCode() {
            return Office.loseCode(office.chamberId, number);
        }

        public ValidatableResponse redeem(Person person, String code) {
            return Office.redeem(person, office.chamberId, number, code);
        }
    }

    public static ValidatableResponse takeBack(UUID chamberId, String companyNumber, String code) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("chamberId", chamberId.toString(), "companyNumber", companyNumber, "code", code))
                .post("/api/org/v1/activation-revocations")
                .then();
    }

    /** Nobody is signed in for that. */
    public static ValidatableResponse loseCode(UUID chamberId, String companyNumber) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("chamberId", chamberId.toString(), "companyNumber", companyNumber))
                .post("/api/org/v1/lost-codes")
                .then();
    }

    public static ValidatableResponse redeem(Person person, UUID chamberId, String companyNumber, String code) {
        return person.actingFor(ActingFor.SELF)
                .calls()
                .body(Map.of("chamberId", chamberId.toString(), "companyNumber", companyNumber, "code", code))
                .post("/api/org/v1/activations")
                .then();
    }
}
