package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What got lost or changed on the way through a model class: fields that the class does not have, and values that were
 * bent into its type, such as "8080" into 8080.
 */
final class RoundTrip {

    private RoundTrip() {}

    static Stream<String> losses(JsonNode before, JsonNode after) {
        return losses("", before, after);
    }

    private static Stream<String> losses(String path, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            return Stream.of("unknown field " + path);
        }
        if (before.isObject() && after.isObject()) {
            return before.properties().stream()
                    .flatMap(
                            field -> losses(path + "/" + field.getKey(), field.getValue(), after.path(field.getKey())));
        }
        if (before.isArray() && after.isArray()) {
            return IntStream.range(0, before.size())
                    .boxed()
                    .flatMap(i -> losses(path + "/" + i, before.get(i), after.path(i)));
        }
        return isSame(before, after) ? Stream.empty() : Stream.of("wrong type: " + path + " is " + before);
    }

    private static boolean isSame(JsonNode before, JsonNode after) {
        return before.isIntegralNumber() && after.isIntegralNumber()
                ? before.bigIntegerValue().equals(after.bigIntegerValue())
                : before.equals(after);
    }
}
