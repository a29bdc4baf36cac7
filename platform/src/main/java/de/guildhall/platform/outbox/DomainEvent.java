package de.guildhall.platform.outbox;

import java.util.UUID;

/**
 * A fact to tell other services, with the whole state of its subject, so that a reader needs nothing else.
 *
 * @param topic   the topic of the aggregate, {@code training-record.record}
 * @param type    the dotted fact in the past tense, {@code training-record.record.approved}; the published CloudEvents
 *                type is {@code de.guildhall.<type>.v1}
 * @param subject the aggregate's id; events of one subject keep their order
 * @param state   written as JSON; personal data only as far as a consumer needs it
 */
public record DomainEvent(String topic, String type, UUID subject, Object state) {

    public static final String TYPE_PREFIX = "de.guildhall.";
    public static final String TYPE_SUFFIX = ".v1";

    String cloudEventType() {
        return TYPE_PREFIX + type + TYPE_SUFFIX;
    }
}
