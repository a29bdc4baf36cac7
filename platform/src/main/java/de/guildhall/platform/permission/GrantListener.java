package de.guildhall.platform.permission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of every changed grant. Each replica reads all of them, from now on: its cache is empty when it starts. */
@ApplicationScoped
class GrantListener {

    private final AccessCache cache;
    private final ObjectMapper json;

    GrantListener(AccessCache cache, ObjectMapper json) {
        this.cache = cache;
        this.json = json;
    }

    @Incoming("grants")
    void changed(String grant) throws Exception {
        JsonNode person = json.readTree(grant).path("personId");
        if (person.isTextual()) {
            cache.forget(UUID.fromString(person.textValue()));
        }
    }
}
