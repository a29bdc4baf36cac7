package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;

final class Labels {

    private Labels() {}

    /** Whether labels satisfy matchLabels; an empty selector matches everything. */
    static boolean match(JsonNode matchLabels, JsonNode labels) {
        return matchLabels.properties().stream()
                .allMatch(wanted -> wanted.getValue().equals(labels.path(wanted.getKey())));
    }
}
