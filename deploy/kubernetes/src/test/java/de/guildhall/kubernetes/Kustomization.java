package de.guildhall.kubernetes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders a kustomization without Kustomize, which no package registry offers to a build: the part of its language that
 * this repository uses. Anything else is refused rather than ignored. Where {@code kubectl} is installed, a test compares
 * the two.
 */
record Kustomization(Path folder, ObjectNode settings) {

    private static final Set<String> KNOWN =
            Set.of("apiVersion", "kind", "namespace", "resources", "patches", "images", "replicas");
    private static final Set<String> CLUSTER_WIDE = Set.of("Namespace");

    static Manifests render(Path folder) throws IOException {
        var settings = Yaml.read(folder.resolve("kustomization.yaml"), ObjectNode.class);
        settings.fieldNames().forEachRemaining(field -> require(KNOWN.contains(field), folder, field));
        return new Kustomization(folder, settings).render();
    }

    private Manifests render() throws IOException {
        var resources = new ArrayList<Resource>();
        for (JsonNode entry : settings.path("resources")) {
            Path path = folder.resolve(entry.asText()).normalize();
            if (Files.isDirectory(path)) {
                resources.addAll(render(path).resources());
            } else {
                Yaml.documents(path).forEach(tree -> resources.add(new Resource(tree)));
            }
        }
        // The order in which Kustomize does it: patches see names and images as the base has them.
        for (JsonNode patch : settings.path("patches")) {
            apply(patch, resources);
        }
        settings.path("images").forEach(image -> retag(image, resources));
        settings.path("replicas").forEach(count -> scale(count, resources));
        if (settings.has("namespace")) {
            resources.stream()
                    .filter(resource -> !CLUSTER_WIDE.contains(resource.kind()))
                    .forEach(resource ->
                            ((ObjectNode) resource.at("/metadata")).set("namespace", settings.get("namespace")));
        }
        return new Manifests(resources);
    }

    private void apply(JsonNode patch, List<Resource> resources) throws IOException {
        patch.fieldNames()
                .forEachRemaining(field -> require(Set.of("path", "target").contains(field), folder, field));
        JsonNode target = patch.path("target");
        target.fieldNames()
                .forEachRemaining(field -> require(Set.of("kind", "name").contains(field), folder, field));
        var operations = Yaml.read(folder.resolve(patch.path("path").asText()), ArrayNode.class);
        List<Resource> targets = resources.stream()
                .filter(resource -> resource.kind().equals(target.path("kind").asText()))
                .filter(resource -> !target.has("name")
                        || resource.name().equals(target.get("name").asText()))
                .toList();
        require(!targets.isEmpty(), folder, "patch without target " + target);
        targets.forEach(resource -> operations.forEach(operation -> apply(operation, resource)));
    }

    /** RFC 6902, as far as it is used. */
    private void apply(JsonNode operation, Resource resource) {
        String kind = operation.path("op").asText();
        var pointer = JsonPointer.compile(operation.path("path").asText());
        JsonNode parent = resource.tree().at(pointer.head());
        JsonNode value = operation.get("value");
        boolean replaces =
                kind.equals("replace") && !resource.tree().at(pointer).isMissingNode();
        require(replaces || kind.equals("add"), folder, operation + " on " + resource);
        switch (parent) {
            case ObjectNode object -> object.set(pointer.last().getMatchingProperty(), value.deepCopy());
            case ArrayNode array when replaces -> array.set(pointer.last().getMatchingIndex(), value.deepCopy());
            default -> throw new IllegalArgumentException(folder + ": no place for " + operation + " in " + resource);
        }
    }

    private void retag(JsonNode image, List<Resource> resources) {
        String name = image.path("name").asText();
        for (Resource resource : resources) {
            resource.everyField("containers").flatMap(Resource::elements).forEach(container -> {
                String[] nameAndTag = container.path("image").asText().split(":", 2);
                if (nameAndTag[0].equals(name)) {
                    String renamed = image.path("newName").asText(name) + ":"
                            + image.path("newTag").asText(nameAndTag[1]);
                    ((ObjectNode) container).put("image", renamed);
                }
            });
        }
    }

    private void scale(JsonNode count, List<Resource> resources) {
        resources.stream()
                .filter(resource -> resource.kind().equals("Deployment"))
                .filter(resource -> resource.name().equals(count.path("name").asText()))
                .forEach(resource -> ((ObjectNode) resource.at("/spec")).set("replicas", count.get("count")));
    }

    private static void require(boolean understood, Path folder, String what) {
        if (!understood) {
            throw new IllegalArgumentException(folder + ": the renderer of the tests does not know " + what);
        }
    }
}
