package de.guildhall.identity.dataexport;

import static de.guildhall.platform.testing.EventContract.assertFits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@Rule("AUD-2")
class DataExportTest {

    private static final String EXPORTS = "/api/identity/v1/data-exports";
    private static final List<String> OTHERS =
            List.of("org-service", "permission-service", "exam-service", "notification-service");

    @Inject
    Rows rows;

    @Inject
    DataExportBuilder builder;

    @Inject
    DataExportCleaner cleaner;

    private final Person lena = Person.named("Lena Vogt");
    private final String email = Addresses.fresh("lena.vogt");

    @BeforeEach
    void lenaHasAnAccount() {
        VeraGreenfieldFoundryProvider.initialise();
        Accounts.open(email);
        rows.update("update links set person_id = ? where email = ?", lena.id(), email);
        rows.update("update persons set id = ? where email = ?", lena.id(), email);
    }

    @Test
    void whatAllServicesHoldBecomesAFileThatThePersonCanRead() throws Exception {
        somebodyLooked();
        UUID export = ask();
        OTHERS.forEach(service -> tell(export, service, 1, 1, List.of()));
        tell(export, "training-record-service", 2, 2, List.of(records("2026-11-09", "Zinken \u0001 <geleimt>")));
        tell(export, "training-record-service", 1, 2, List.of(records("2026-11-02", "Korpus gesägt")));

        Map<String, byte[]> file = awaitFile(export);

        assertThat(file.keySet())
                .containsExactly(
                        "identity-service/data.json",
                        "org-service/data.json",
                        "permission-service/data.json",
                        "training-record-service/data.json",
                        "exam-service/data.json",
                        "notification-service/data.json",
                        "data.pdf");
        JsonPath own = json(file, "identity-service");
        assertThat(own.getString("sections.find { it.key == 'account' }.rows[0].email"))
                .isEqualTo(email);
        assertThat(own.getString("sections.find { it.key == 'account' }.title")).isEqualTo("Konto");
        assertThat(own.getList("sections.find { it.key == 'trail-about-me' }.rows.action"))
                .contains("org.training-relationship.view");
        assertThat(json(file, "training-record-service").getList("sections[0].rows.starts_on"))
                .containsExactly("2026-11-02", "2026-11-09");
        byte[] pdf = file.get("data.pdf");
        Files.write(Path.of("target", "data-export.pdf"), pdf);
        assertThat(faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Meine Daten in Guildhall", "Lena Vogt", email)
                .contains("Beginn 2. November 2026")
                .contains("Zinken <geleimt>");
    }

    @Test
    void thePersonSeesHowFarItIsAndTheTrailThatTheyAskedAndFetched() throws Exception {
        UUID export = ask();
        lena.calls()
                .get(EXPORTS)
                .then()
                .header("Cache-Control", "no-store")
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ASKED"))
                .body("items[0].readyAt", nullValue())
                .body("nextFrom", notNullValue());
        file(lena, export).then().statusCode(404);

        tellAll(export);
        awaitFile(export);

        lena.calls()
                .get(EXPORTS)
                .then()
                .body("items[0].state", equalTo("READY"))
                .body("items[0].readyAt", notNullValue());
        assertThat(rows.count("select count(*) from data_export_parts where export_id = ?", export))
                .isZero();
        await().untilAsserted(() -> lena.calls()
                .get("/api/identity/v1/me/audit-entries")
                .then()
                .body("items.action", hasItem("identity.data-export.ask"))
                .body("items.action", hasItem("identity.data-export.download")));
    }

    @Test
    void requestAndEndAreToldAsTheSchemasPromise() {
        UUID export = ask();
        tellAll(export);

        for (String fact : List.of("requested", "ready")) {
            Published event = Events.await(
                    "identity.data-export",
                    published -> published.key().equals(lena.id().toString())
                            && published.type().equals("de.guildhall.identity.data-export." + fact + ".v1"));
            assertFits("identity.data-export", event);
        }
        assertFits(
                "personal-data.part",
                Events.await(
                        "personal-data.part",
                        part -> part.key().equals(export.toString())
                                && part.state().path("service").asText().equals("identity-service")));
    }

    @Test
    void oneIsCollectedAtATimeAndOneADay() {
        UUID export = ask();
        askAgain().then().statusCode(409).body("code", equalTo("identity.data-export.running"));

        tellAll(export);
        awaitReady(export);
        askAgain().then().statusCode(409).body("code", equalTo("identity.data-export.too-soon"));
        rows.update(
                "update data_exports set asked_at = asked_at - interval '23 hours 59 minutes' where id = ?", export);
        askAgain().then().statusCode(409).body("code", equalTo("identity.data-export.too-soon"));
        rows.update("update data_exports set asked_at = asked_at - interval '1 minute' where id = ?", export);
        askAgain().then().statusCode(201);
    }

    @Test
    void aRepeatedRequestWithItsKeyIsOneExport() {
        String key = UUID.randomUUID().toString();
        String first = lena.calls().header("Idempotency-Key", key).post(EXPORTS).path("id");

        lena.calls()
                .header("Idempotency-Key", key)
                .post(EXPORTS)
                .then()
                .statusCode(201)
                .header("Location", endsWith(EXPORTS + "/" + first))
                .body("id", equalTo(first));
    }

    @Test
    void nobodyElseGetsTheFileAndAMachineNone() {
        UUID export = ask();
        tellAll(export);
        awaitReady(export);

        String other = Addresses.fresh("jonas.mueller");
        Accounts.open(other);
        file(Person.known(Accounts.idOf(other), "Jonas Müller"), export).then().statusCode(404);
        file(Person.stranger(), export).then().statusCode(404);
        file(Person.machine(), export).then().statusCode(403);
        Person.machine().calls().post(EXPORTS).then().statusCode(403);
        Person.stranger().calls().post(EXPORTS).then().statusCode(404);
    }

    @Test
    void asLongAsAServiceOrAPartIsMissingThereIsNoFile() throws Throwable {
        UUID export = ask();
        OTHERS.forEach(service -> tell(export, service, 1, 1, List.of()));
        tell(export, "training-record-service", 1, 2, List.of());
        tell(export, "training-record-service", 1, 2, List.of());
        tell(export, "stranger-service", 1, 1, List.of());
        awaitParts(export, 6);
        VertxContextSupport.subscribeAndAwait(builder::buildNext);

        lena.calls().get(EXPORTS).then().body("items[0].state", equalTo("ASKED"));

        tell(export, "training-record-service", 2, 2, List.of());
        awaitReady(export);
    }

    @Test
    void afterSevenDaysTheFileIsDeleted() throws Throwable {
        UUID export = ask();
        tellAll(export);
        awaitReady(export);
        rows.update("update data_exports set expires_at = now() + interval '1 minute' where id = ?", export);
        VertxContextSupport.subscribeAndAwait(cleaner::clean);
        file(lena, export).then().statusCode(200);

        rows.update("update data_exports set expires_at = now() where id = ?", export);
        file(lena, export).then().statusCode(404);
        VertxContextSupport.subscribeAndAwait(cleaner::clean);

        lena.calls().get(EXPORTS).then().body("items[0].state", equalTo("EXPIRED"));
        assertThat(rows.count("select count(*) from data_export_files where export_id = ?", export))
                .isZero();
        assertThat(rows.text("select state from data_exports where id = ?", export))
                .isEqualTo("EXPIRED");
    }

    @Test
    void whatComesForAnExportThatWasGivenUpIsNotKept() throws Throwable {
        UUID export = ask();
        awaitParts(export, 1);
        rows.update("update data_exports set expires_at = now() where id = ?", export);
        VertxContextSupport.subscribeAndAwait(cleaner::clean);

        UUID late = tell(export, "org-service", 1, 1, List.of());

        await().until(() -> rows.count("select count(*) from inbox where event_id = ?", late) == 1);
        assertThat(rows.count("select count(*) from data_export_parts where export_id = ?", export))
                .isZero();
    }

    private void somebodyLooked() {
        UUID entry = UUID.randomUUID();
        Events.publish(
                "audit.entry",
                entry,
                "audit.entry.noted",
                Map.of(
                        "entryId", entry,
                        "at", "2026-11-21T08:00:00Z",
                        "personId", UUID.randomUUID(),
                        "personName", "Jan Brinkmann",
                        "actingFor", "chamber:" + UUID.randomUUID(),
                        "action", "org.training-relationship.view",
                        "objectKind", "training-relationship",
                        "label", "Lena Vogt",
                        "subjectPersonId", lena.id()));
        await().until(() -> rows.count("select count(*) from audit_entries where entry_id = ?", entry) == 1);
    }

    private UUID ask() {
        return UUID.fromString(askAgain()
                .then()
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .extract()
                .path("id"));
    }

    private Response askAgain() {
        return lena.calls().post(EXPORTS);
    }

    private static Response file(Person who, UUID export) {
        return who.calls().get(EXPORTS + "/" + export + "/file");
    }

    private void tellAll(UUID export) {
        OTHERS.forEach(service -> tell(export, service, 1, 1, List.of()));
        tell(export, "training-record-service", 1, 1, List.of());
    }

    private UUID tell(UUID export, String service, int part, int parts, List<Map<String, Object>> sections) {
        return Events.publish(
                "personal-data.part",
                export,
                "personal-data.part.told",
                Map.of(
                        "exportId", export,
                        "personId", lena.id(),
                        "service", service,
                        "part", part,
                        "parts", parts,
                        "sections", sections));
    }

    private static Map<String, Object> records(String day, String work) {
        return Map.of(
                "key",
                "records",
                "title",
                "Ausbildungsnachweise",
                "words",
                Map.of("starts_on", "Beginn", "work", "Betriebliche Tätigkeit"),
                "complete",
                true,
                "rows",
                List.of(Map.of("starts_on", day, "work", work)));
    }

    private void awaitParts(UUID export, int parts) {
        await().until(() -> rows.count("select count(*) from data_export_parts where export_id = ?", export) == parts);
    }

    private void awaitReady(UUID export) {
        await().until(() -> "READY".equals(rows.text("select state from data_exports where id = ?", export)));
    }

    private Map<String, byte[]> awaitFile(UUID export) throws IOException {
        awaitReady(export);
        byte[] zip = file(lena, export)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        Map<String, byte[]> content = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                content.put(entry.getName(), entries.readAllBytes());
            }
        }
        return content;
    }

    private static JsonPath json(Map<String, byte[]> file, String service) {
        return JsonPath.from(new String(file.get(service + "/data.json"), StandardCharsets.UTF_8));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Set<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + ": " + fault.getMessage())
                    .collect(Collectors.toSet());
        }
    }
}
