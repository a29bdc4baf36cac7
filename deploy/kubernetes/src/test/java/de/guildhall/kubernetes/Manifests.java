package de.guildhall.kubernetes;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** What one kustomization renders to. */
record Manifests(List<Resource> resources) {

    Stream<Resource> ofKind(String kind) {
        return resources.stream().filter(resource -> resource.kind().equals(kind));
    }

    Resource get(String kind, String name) {
        return ofKind(kind)
                .filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kind + " " + name));
    }

    /** For tests that break something. */
    Manifests copy() {
        return new Manifests(resources.stream().map(Resource::copy).toList());
    }
}
