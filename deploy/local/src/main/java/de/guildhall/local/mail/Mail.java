package de.guildhall.local.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/** A mail as somebody would read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mail(
        String id, List<String> to, String from, String subject, String text, String html, Instant receivedAt) {

    boolean isFor(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
