package de.guildhall.identity.terms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The terms in one language: paragraphs with an empty line between them, of which those that begin with {@code # } are
 * headings. Public for the template.
 *
 * @param value without blanks around, lines ended by {@code \n}: exactly what is hashed and accepted
 */
public record TermsText(String value) {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final String HEADING = "# ";

    /** A heading or a paragraph, as it is to be read. */
    public record Block(boolean heading, String text) {}

    static TermsText of(String fromOutside) {
        return new TermsText(LINE_END.matcher(fromOutside).replaceAll("\n").strip());
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    List<Block> blocks() {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(value)
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(TermsText::block)
                .toList();
    }

    private static Block block(String paragraph) {
        return paragraph.startsWith(HEADING)
                ? new Block(true, paragraph.substring(HEADING.length()).strip())
                : new Block(false, paragraph);
    }
}
