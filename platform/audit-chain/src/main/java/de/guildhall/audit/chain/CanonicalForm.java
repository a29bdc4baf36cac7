package de.guildhall.audit.chain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The bytes of an entry that are hashed. Every field is written in a fixed order as its length in four bytes and its content,
 * an absent one as the length -1; so no two different entries have the same bytes. Numbers are big-endian.
 *
 * <p>This is a format, not an implementation: whoever changes it breaks the proof of every trail there is. What is to be
 * different starts with another {@link #NAME}.
 */
final class CanonicalForm {

    private static final String NAME = "guildhall-audit-1";
    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private CanonicalForm() {}

    static byte[] of(long number, ChainedEntry entry) {
        return new CanonicalForm()
                .text(NAME)
                .number(number)
                .id(entry.entryId())
                .instant(entry.at())
                .text(entry.service())
                .text(entry.source())
                .id(entry.personId())
                .field(Seal.digest(entry.personName().seal()))
                .text(entry.actingFor())
                .text(entry.action())
                .text(entry.objectKind())
                .id(entry.objectId())
                .field(Seal.digest(entry.label().seal()))
                .id(entry.subjectPersonId())
                .id(entry.organisationId())
                .id(entry.chamberId())
                .field(Seal.digest(entry.before().seal()))
                .field(Seal.digest(entry.after().seal()))
                .bytes
                .toByteArray();
    }

    private CanonicalForm text(String value) {
        return field(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private CanonicalForm number(long value) {
        return field(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private CanonicalForm instant(Instant value) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    private CanonicalForm id(UUID value) {
        return field(
                value == null
                        ? null
                        : ByteBuffer.allocate(2 * Long.BYTES)
                                .putLong(value.getMostSignificantBits())
                                .putLong(value.getLeastSignificantBits())
                                .array());
    }

    private CanonicalForm field(byte[] content) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(content == null ? ABSENT : content.length)
                .array());
        if (content != null) {
            bytes.writeBytes(content);
        }
        return this;
    }
}
