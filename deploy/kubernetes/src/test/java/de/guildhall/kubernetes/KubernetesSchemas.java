package de.guildhall.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Kubernetes' own kinds, by the official client's models: they know unknown and required fields. */
final class KubernetesSchemas {

    private KubernetesSchemas() {}

    static Map<String, Function<Resource, Stream<String>>> all() {
        return Map.of(
                "v1 ConfigMap", schema(V1ConfigMap.class, V1ConfigMap::validateJsonElement),
                "v1 Namespace", schema(V1Namespace.class, V1Namespace::validateJsonElement),
                "v1 Service", schema(V1Service.class, V1Service::validateJsonElement),
                "apps/v1 Deployment", schema(V1Deployment.class, V1Deployment::validateJsonElement),
                "batch/v1 Job", schema(V1Job.class, V1Job::validateJsonElement),
                "policy/v1 PodDisruptionBudget",
                        schema(V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement),
                "networking.k8s.io/v1 Ingress", schema(V1Ingress.class, V1Ingress::validateJsonElement),
                "networking.k8s.io/v1 NetworkPolicy",
                        schema(V1NetworkPolicy.class, V1NetworkPolicy::validateJsonElement));
    }

    private interface Validation {
        void validate(JsonElement element) throws IOException;
    }

    private static Function<Resource, Stream<String>> schema(Class<?> model, Validation validation) {
        return resource -> {
            var element = JsonParser.parseString(resource.tree().toString());
            try {
                validation.validate(element);
                String after = JSON.getGson().toJson(JSON.getGson().<Object>fromJson(element, model));
                return RoundTrip.losses(resource.tree(), Yaml.JSON.readTree(after));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            } catch (IOException | RuntimeException e) {
                return Stream.of(e.getMessage());
            }
        };
    }
}
