package de.guildhall.identity.dataexport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.guildhall.identity.dataexport.DataExportPartRepository.Told;
import de.guildhall.identity.person.Language;
import de.guildhall.pdf.AccessiblePdf;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the file: of each service what it told, word for word, and all of it as a PDF to read. */
@ApplicationScoped
class DataExportWriter {

    private final Template template;
    private final ObjectMapper json;

    DataExportWriter(@Location("data-export") Template template, ObjectMapper json) {
        this.template = template;
        this.json = json;
    }

    /** Takes its time, and comes back to where the transaction is. */
    Uni<byte[]> write(String name, Language language, Instant askedAt, List<Told> told) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .item(() -> zip(name, language, askedAt, told))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(work -> context.runOnContext(x -> work.run()));
    }

    byte[] zip(String name, Language language, Instant askedAt, List<Told> told) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            List<JsonNode> sections = new ArrayList<>();
            for (Told service : told) {
                ArrayNode ofService = sections(service);
                ofService.forEach(sections::add);
                add(zip, service.service() + "/data.json", data(service.service(), ofService));
            }
            add(zip, "data.pdf", AccessiblePdf.of(html(name, language, askedAt, sections)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String html(String name, Language language, Instant askedAt, List<JsonNode> sections) {
        DataExportText text = new DataExportText(language);
        return template.data("language", language.code())
                .data("title", text.word("title"))
                .data("edition", text.word("edition").formatted(name, text.value(askedAt.toString())))
                .data("hint", text.word("hint"))
                .data("sections", text.sections(sections))
                .render();
    }

    private byte[] data(String service, ArrayNode sections) throws JsonProcessingException {
        ObjectNode data = json.createObjectNode().put("service", service);
        data.set("sections", sections);
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data);
    }

    /** The parts together; a section that went in several is one again. */
    private ArrayNode sections(Told told) throws JsonProcessingException {
        Map<String, ObjectNode> byKey = new LinkedHashMap<>();
        for (String part : told.sections()) {
            for (JsonNode section : json.readTree(part)) {
                ObjectNode known = byKey.get(section.path("key").asText());
                if (known == null) {
                    byKey.put(section.path("key").asText(), (ObjectNode) section);
                } else {
                    ((ObjectNode) known.path("words")).setAll((ObjectNode) section.path("words"));
                    ((ArrayNode) known.path("rows")).addAll((ArrayNode) section.path("rows"));
                }
            }
        }
        ArrayNode sections = json.createArrayNode();
        byKey.values().forEach(sections::add);
        return sections;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
