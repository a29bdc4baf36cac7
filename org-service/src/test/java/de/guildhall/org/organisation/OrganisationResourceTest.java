package de.guildhall.org.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.org.testing.Pages;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("TRN-1")
class OrganisationResourceTest {

    private static final String ORGANISATIONS = "/api/org/v1/organisations";

    @Test
    void aClerkRegistersACompanyWithItsSites() {
        Office office = Office.open();
        Map<String, Object> company = office.newCompany();
        company.put(
                "sites",
                List.of(
                        Map.of("name", "Werk Nord", "address", Office.ADDRESS),
                        Map.of("name", "Werk Süd", "address", Office.ADDRESS)));
        office.clerk()
                .calls()
                .body(company)
                .post(ORGANISATIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("activated", equalTo(false))
                .body("sites.name", contains("Werk Nord", "Werk Süd"))
                .body("access.issue", equalTo(true))
                .body("access.register", equalTo(true));
    }

    @Test
    void aCompanyWithoutOtherSitesTrainsAtItsAddress() {
        Office office = Office.open();
        office.clerk()
                .calls()
                .get(ORGANISATIONS + "/" + office.company().id())
                .then()
                .statusCode(200)
                .body("sites.name", contains("Müller Maschinenbau GmbH"));
    }

    @Test
    void aChamberNumbersEachCompanyOnce() {
        Office office = Office.open();
        Map<String, Object> company = office.newCompany();
        company.put("companyNumber", "ab 12");
        office.clerk().calls().body(company).post(ORGANISATIONS).then().statusCode(201);
        company.put("companyNumber", "AB12");
        office.clerk()
                .calls()
                .body(company)
                .post(ORGANISATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("org.organisation.company-number-taken"));
    }

    @Test
    void theSameNumberMayBeUsedByAnotherChamber() {
        Office one = Office.open();
        Company company = one.company();
        Office other = Office.open();
        assertThat(other.company(Map.of("companyNumber", company.number())).id())
                .isNotEqualTo(company.id());
    }

    @Test
    void everythingWrongWithACompanyIsSaidAtOnce() {
        Office office = Office.open();
        office.clerk()
                .calls()
                .body(Map.of(
                        "companyNumber",
                        "?",
                        "email",
                        "nobody",
                        "address",
                        Office.ADDRESS,
                        "sites",
                        List.of(Map.of("name", "Werk"))))
                .post(ORGANISATIONS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("chamberId", "companyNumber", "email", "name", "sites[0].address"));
        Map<String, Object> company = office.newCompany();
        company.put("surprise", true);
        office.clerk()
                .calls()
                .body(company)
                .post(ORGANISATIONS)
                .then()
                .statusCode(400)
                .body("violations.code", contains("unknown"));
        company.remove("surprise");
        company.put("chamberId", "nonsense");
        office.clerk()
                .calls()
                .body(company)
                .post(ORGANISATIONS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("chamberId"));
    }

    @Test
    void whatNeitherDatabaseNorLetterTakesIsRefused() {
        Office office = Office.open();
        for (String name : List.of("Müller\u0000 GmbH", "Müller\u0007 GmbH")) {
            Map<String, Object> company = office.newCompany();
            company.put("name", name);
            office.clerk()
                    .calls()
                    .body(company)
                    .post(ORGANISATIONS)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("name"));
        }
        office.clerk()
                .calls()
                .queryParam("q", "Müller\u0000")
                .get(ORGANISATIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void nobodyRegistersACompanyOfAnotherChamber() {
        Office office = Office.open();
        Office other = Office.open();
        given().contentType("application/json")
                .body(office.newCompany())
                .post(ORGANISATIONS)
                .then()
                .statusCode(401);
        Person.stranger()
                .calls()
                .body(office.newCompany())
                .post(ORGANISATIONS)
                .then()
                .statusCode(403);
        other.clerk()
                .calls()
                .body(office.newCompany())
                .post(ORGANISATIONS)
                .then()
                .statusCode(404);
        Person.named("Amt")
                .chamberAdministratorOf(office.chamberId())
                .calls()
                .body(office.newCompany())
                .post(ORGANISATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void aCompanyIsSeenByItsChamberItsAdministratorAndItsTrainersOnly() {
        Office office = Office.open();
        Company company = office.company();
        String path = ORGANISATIONS + "/" + company.id();
        company.administrator().calls().get(path).then().statusCode(200).body("access.issue", equalTo(false));
        Person.named("Jörg Petersen")
                .trainerOf(company.id())
                .calls()
                .get(path)
                .then()
                .statusCode(200);
        office.company().administrator().calls().get(path).then().statusCode(404);
        Office.open().clerk().calls().get(path).then().statusCode(404);
        Person.stranger().calls().get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        office.clerk()
                .calls()
                .get(ORGANISATIONS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aListShowsNothingOfOthers() {
        Office office = Office.open();
        Company mine = office.company();
        Company other = office.company();
        mine.administrator()
                .calls()
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(mine.id().toString()));
        Office.open()
                .clerk()
                .calls()
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(other.id().toString())));
        Office.open()
                .clerk()
                .calls()
                .queryParam("chamberId", office.chamberId())
                .get(ORGANISATIONS)
                .then()
                .statusCode(404);
        given().get(ORGANISATIONS).then().statusCode(401);
        Person.stranger().calls().get(ORGANISATIONS).then().statusCode(403);
    }

    @Test
    void aClerkSearchesByNameNumberAndTown() {
        Office office = Office.open();
        Company bakery = office.company(Map.of("name", "Bäckerei Überall"));
        office.company();
        for (String q : List.of("BACKEREI", "überall", bakery.number())) {
            office.clerk()
                    .calls()
                    .queryParam("chamberId", office.chamberId())
                    .queryParam("q", q)
                    .get(ORGANISATIONS)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(bakery.id().toString()));
        }
        office.clerk()
                .calls()
                .queryParam("q", "osnabruck")
                .get(ORGANISATIONS)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    @Rule("USR-16")
    void aClerkFindsACompanyByItsSites() {
        Office office = Office.open();
        Map<String, Object> address = new HashMap<>(Office.ADDRESS);
        address.put("city", "Bad Rothenfelde");
        Company bakery =
                office.company(Map.of("sites", List.of(Map.of("name", "Filiale am Kurpark", "address", address))));
        office.company();
        for (String q : List.of("kurpark", "rothenfelde")) {
            office.clerk()
                    .calls()
                    .queryParam("q", q)
                    .get(ORGANISATIONS)
                    .then()
                    .body("items.id", contains(bakery.id().toString()));
        }
    }

    @Test
    void companiesAreListedByNameOverAllPages() {
        Office office = Office.open();
        for (String name : List.of("Zimmerei Öz", "Öko-Gärtnerei", "Apotheke am Markt")) {
            office.company(Map.of(
                    "name",
                    name,
                    "sites",
                    List.of(
                            Map.of("name", "Ost", "address", Office.ADDRESS),
                            Map.of("name", "West", "address", Office.ADDRESS))));
        }
        office.clerk().calls().get(ORGANISATIONS).then().body("items[0].sites", hasSize(2));
        assertThat(Pages.of(office.clerk()::calls, ORGANISATIONS, "name"))
                .containsExactly(List.of("Apotheke am Markt", "Öko-Gärtnerei"), List.of("Zimmerei Öz"));
    }

    @Test
    void othersAreToldOfANewCompany() {
        Company company = Office.open().company();
        var published = Events.await(
                "org.organisation", event -> event.key().equals(company.id().toString()));
        assertThat(published.type()).isEqualTo("de.guildhall.org.organisation.registered.v1");
        assertThat(published.state().get("activated").booleanValue()).isFalse();
        assertThat(published.state().get("version").intValue()).isEqualTo(1);
    }
}
