package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One Kubernetes object as it would be sent to the API server. */
record Resource(ObjectNode tree) {

    String type() {
        return tree.path("apiVersion").asText() + " " + kind();
    }

    String kind() {
        return tree.path("kind").asText();
    }

    String name() {
        return tree.at("/metadata/name").asText();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    Stream<JsonNode> list(String pointer) {
        return elements(tree.at(pointer));
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Every field of that name anywhere in the object. */
    Stream<JsonNode> everyField(String name) {
        return fields(tree).filter(field -> field.getKey().equals(name)).map(Map.Entry::getValue);
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        return Stream.concat(node.properties().stream(), elements(node).flatMap(Resource::fields));
    }

    Resource copy() {
        return new Resource(tree.deepCopy());
    }
}
