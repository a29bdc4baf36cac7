package de.guildhall.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Strimzi's kinds, by the operator's own model classes. */
final class StrimziSchemas {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new ForgetsUnknownProperties())
            .build();

    private StrimziSchemas() {}

    static Map<String, Function<Resource, Stream<String>>> all() {
        return Map.of(
                "kafka.strimzi.io/v1 Kafka", schema(Kafka.class),
                "kafka.strimzi.io/v1 KafkaNodePool", schema(KafkaNodePool.class),
                "kafka.strimzi.io/v1 KafkaTopic", schema(KafkaTopic.class),
                "kafka.strimzi.io/v1 KafkaUser", schema(KafkaUser.class));
    }

    private static Function<Resource, Stream<String>> schema(Class<?> model) {
        return resource -> {
            try {
                Object read = MAPPER.treeToValue(resource.tree(), model);
                return RoundTrip.losses(resource.tree(), MAPPER.readTree(MAPPER.writeValueAsString(read)));
            } catch (JsonProcessingException e) {
                return Stream.of(e.getOriginalMessage());
            }
        };
    }

    /** The models carry unknown fields along; here they must get lost, to be found missing. */
    private static final class ForgetsUnknownProperties extends JacksonAnnotationIntrospector {

        @Override
        public Boolean hasAnyGetter(Annotated ignored) {
            return false;
        }
    }
}
