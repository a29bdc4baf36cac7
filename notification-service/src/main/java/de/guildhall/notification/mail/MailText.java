package de.guildhall.notification.mail;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of a filled-in template: the first paragraph is the subject, the last what the link says, those in between
 * the body.
 */
record MailText(String subject, List<String> paragraphs, String action) {

    private static final String PARAGRAPH = "\\R{2,}";

    static MailText parse(String rendered) {
        List<String> parts = Arrays.stream(rendered.strip().split(PARAGRAPH))
                .map(MailText::oneLine)
                .toList();
        if (parts.size() < 3) {
            throw new IllegalArgumentException("A mail has a subject, a body and a link");
        }
        return new MailText(parts.getFirst(), parts.subList(1, parts.size() - 1), parts.getLast());
    }

    private static String oneLine(String paragraph) {
        return paragraph.replaceAll("\\s+", " ").strip();
    }
}
