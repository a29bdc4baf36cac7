package de.guildhall.identity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.platform.testing.Events;
import java.util.HashSet;
import java.util.Set;

/** Reads the mails' links as notification-service gets them. Each call waits for one that it has not returned yet. */
public final class Links {

    private final String email;
    private final Set<String> seen = new HashSet<>();

    private Links(String email) {
        this.email = email;
    }

    public static Links to(String email) {
        return new Links(email);
    }

    public JsonNode next() {
        Events.Published next = Events.await(
                "identity.mail-link",
                event -> event.state().get("email").textValue().equals(email)
                        && !seen.contains(event.headers().get("ce_id")));
        seen.add(next.headers().get("ce_id"));
        return next.state();
    }

    public String nextToken() {
        return next().get("token").textValue();
    }
}
