package de.guildhall.platform.permission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears of every change of who may do what: a person's grants, or who represents an organisation. Each replica reads all
 * of them, from now on: its cache is empty when it starts.
 */
@ApplicationScoped
class AccessListener {

    private final AccessCache cache;
    private final ObjectMapper json;

    AccessListener(AccessCache cache, ObjectMapper json) {
        this.cache = cache;
        this.json = json;
    }

    @Incoming("access-changes")
    void changed(String event) throws Exception {
        JsonNode change = json.readTree(event);
        if (change.has("personId")) {
            with(change.path("personId"), cache::forget);
        } else {
            with(change.path("organisationId"), cache::forgetOrganisation);
        }
    }

    private static void with(JsonNode id, Consumer<UUID> forget) {
        if (id.isTextual()) {
            forget.accept(UUID.fromString(id.textValue()));
        }
    }
}
