package de.guildhall.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.audit.chain.ChainedEntry.SealedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class CanonicalFormTest {

    private static final int FIELDS = 16;

    @Property
    void twoDifferentEntriesNeverHaveTheSameForm(
            @ForAll("entries") ChainedEntry one, @ForAll("entries") ChainedEntry other) {
        assertThat(form(1, one).equals(form(1, other))).isEqualTo(fields(one).equals(fields(other)));
    }

    @Property
    void whetherAFieldIsThereIsPartOfTheForm(@ForAll("fields") List<Object> values, @ForAll("field") int changed) {
        List<Object> others = new ArrayList<>(values);
        others.set(changed, values.get(changed) == null ? other(changed) : null);

        assertThat(form(1, entry(others))).isNotEqualTo(form(1, entry(values)));
    }

    /** Who moves the end of one text to the beginning of the next has another entry. */
    @Property
    void whereATextEndsIsPartOfTheForm(
            @ForAll("fields") List<Object> values, @ForAll @StringLength(max = 4) String text) {
        assertThat(IntStream.rangeClosed(0, text.length())
                        .filter(end -> end == text.length() || !Character.isLowSurrogate(text.charAt(end)))
                        .mapToObj(end -> {
                            List<Object> split = new ArrayList<>(values);
                            split.set(7, text.substring(0, end));
                            split.set(8, text.substring(end));
                            return form(1, entry(split));
                        }))
                .doesNotHaveDuplicates();
    }

    @Property
    void theNumberIsPartOfTheForm(@ForAll("entries") ChainedEntry entry, @ForAll long one, @ForAll long other) {
        assertThat(form(one, entry).equals(form(other, entry))).isEqualTo(one == other);
    }

    /** The format that trails out there are hashed in: computed once by hand from ADR 27, not by this code. */
    @Example
    void theFormatStaysAsItIs() {
        ChainedEntry entry = new ChainedEntry(
                new UUID(0x0102030405060708L, 0x090a0b0c0d0e0f10L),
                Instant.parse("1970-01-01T00:00:01.000002Z"),
                "org",
                null,
                new UUID(0, 0),
                new SealedText(null, null),
                "self",
                "ä",
                "k",
                null,
                new SealedText(null, HexFormat.of().parseHex("11".repeat(16) + "22".repeat(32))),
                null,
                null,
                null,
                new SealedText(null, null),
                new SealedText(null, HexFormat.of().parseHex("33".repeat(32))));

        assertThat(form(7, entry))
                .isEqualTo(String.join(
                        "",
                        "00000011" + HexFormat.of().formatHex("guildhall-audit-1".getBytes(StandardCharsets.US_ASCII)),
                        "00000008" + "0000000000000007",
                        "00000010" + "0102030405060708090a0b0c0d0e0f10",
                        "00000008" + "00000000000f4242",
                        "00000003" + "6f7267",
                        "ffffffff",
                        "00000010" + "00".repeat(16),
                        "ffffffff",
                        "00000004" + "73656c66",
                        "00000002" + "c3a4",
                        "00000001" + "6b",
                        "ffffffff",
                        "00000020" + "22".repeat(32),
                        "ffffffff",
                        "ffffffff",
                        "ffffffff",
                        "ffffffff",
                        "00000020" + "33".repeat(32)));
    }

    @Provide
    Arbitrary<ChainedEntry> entries() {
        return fields().map(CanonicalFormTest::entry);
    }

    @Provide
    Arbitrary<Integer> field() {
        return Arbitraries.integers().between(0, FIELDS - 1).filter(field -> field != 1);
    }

    /** Few and short values on purpose, so that equal and nearly equal entries do occur. */
    @Provide
    Arbitrary<List<Object>> fields() {
        Arbitrary<Object> text = Arbitraries.strings()
                .withChars('a', 'ä', '\u0001', ' ')
                .ofMaxLength(2)
                .injectNull(0.3)
                .map(Object.class::cast);
        Arbitrary<Object> id = Arbitraries.longs()
                .between(0, 2)
                .map(low -> (Object) new UUID(0, low))
                .injectNull(0.3);
        Arbitrary<Object> at =
                Arbitraries.longs().between(0, 2).map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        Arbitrary<Object> seal = Arbitraries.of("a0", "b0")
                .map(digit -> (Object) digit.repeat(32))
                .injectNull(0.3);
        return Combinators.combine(IntStream.range(0, FIELDS)
                        .mapToObj(field -> switch (field) {
                            case 0, 4, 9, 11, 12, 13 -> id;
                            case 1 -> at;
                            case 5, 10, 14, 15 -> seal;
                            default -> text;
                        })
                        .toList())
                .as(values -> values);
    }

    private static Object other(int field) {
        return switch (field) {
            case 0, 4, 9, 11, 12, 13 -> new UUID(0, 0);
            case 5, 10, 14, 15 -> "a0".repeat(32);
            default -> "";
        };
    }

    private static ChainedEntry entry(List<Object> values) {
        return new ChainedEntry(
                (UUID) values.get(0),
                (Instant) values.get(1),
                (String) values.get(2),
                (String) values.get(3),
                (UUID) values.get(4),
                erased(values.get(5)),
                (String) values.get(6),
                (String) values.get(7),
                (String) values.get(8),
                (UUID) values.get(9),
                erased(values.get(10)),
                (UUID) values.get(11),
                (UUID) values.get(12),
                (UUID) values.get(13),
                erased(values.get(14)),
                erased(values.get(15)));
    }

    private static SealedText erased(Object digest) {
        return new SealedText(null, digest == null ? null : HexFormat.of().parseHex((String) digest));
    }

    private static List<String> fields(ChainedEntry entry) {
        return Stream.of(
                        entry.entryId(),
                        entry.at(),
                        entry.service(),
                        entry.source(),
                        entry.personId(),
                        digest(entry.personName()),
                        entry.actingFor(),
                        entry.action(),
                        entry.objectKind(),
                        entry.objectId(),
                        digest(entry.label()),
                        entry.subjectPersonId(),
                        entry.organisationId(),
                        entry.chamberId(),
                        digest(entry.before()),
                        digest(entry.after()))
                .map(value -> Objects.toString(value, "absent"))
                .toList();
    }

    private static String digest(SealedText text) {
        return text.seal() == null ? null : HexFormat.of().formatHex(text.seal());
    }

    private static String form(long number, ChainedEntry entry) {
        return HexFormat.of().formatHex(CanonicalForm.of(number, entry));
    }
}
