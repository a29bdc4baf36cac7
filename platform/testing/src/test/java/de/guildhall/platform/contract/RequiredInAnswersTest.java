package de.guildhall.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class RequiredInAnswersTest {

    record Answer(String id, @Nullable String remarks, Part part) {}

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Part")
    record PartDto(int minutes) {}

    record Request(Part part) {}

    record Generic(String items, String next) {}

    /** Known to the index under the name of a schema that describes something else. */
    record Part(String text) {}

    private final OpenAPI contract = OASFactory.createOpenAPI()
            .paths(OASFactory.createPaths()
                    .addPathItem("/answers", OASFactory.createPathItem().GET(OASFactory.createOperation())))
            .components(OASFactory.createComponents()
                    .addSchema("Answer", object("id", "remarks", "part"))
                    .addSchema("Part", object("minutes"))
                    .addSchema("Request", object("part").addProperty("part", reference("Part")))
                    .addSchema("Generic", object("items", "next").required(List.of("items"))));

    @Test
    void anAnswerAlwaysHoldsWhatIsNotNullable() throws IOException {
        filter();

        assertThat(schema("Answer").getRequired()).containsExactly("id", "part");
    }

    @Test
    void aSchemaIsFoundByTheNameItWasGivenAndByWhatItHolds() throws IOException {
        filter();

        assertThat(schema("Part").getRequired()).containsExactly("minutes");
    }

    @Test
    void whatARequestMustHoldIsSaidByItsConstraintsAtAnyDepth() throws IOException {
        contract.getPaths()
                .getPathItem("/answers")
                .PUT(OASFactory.createOperation().requestBody(bodyOf("Request")));

        filter();

        assertThat(schema("Request").getRequired()).isNull();
        assertThat(schema("Part").getRequired()).isNull();
        assertThat(schema("Answer").getRequired()).isNotNull();
    }

    @Test
    void whatASchemaSaysItselfStays() throws IOException {
        filter();

        assertThat(schema("Generic").getRequired()).containsExactly("items");
    }

    private void filter() throws IOException {
        Index index = Index.of(Answer.class, PartDto.class, Part.class, Request.class, Generic.class);
        new RequiredInAnswers(index).filterOpenAPI(contract);
    }

    private Schema schema(String name) {
        return contract.getComponents().getSchemas().get(name);
    }

    private static Schema object(String... properties) {
        Schema schema = OASFactory.createSchema();
        for (String property : properties) {
            schema.addProperty(property, OASFactory.createSchema());
        }
        return schema;
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static RequestBody bodyOf(String schema) {
        return OASFactory.createRequestBody()
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(reference(schema))));
    }
}
