package de.guildhall.door.app;

import de.guildhall.door.DoorConfig.Operator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes who runs the installation into the meta elements of the app's first page, where its pages read it. */
final class OperatorFacts {

    private static final Pattern META = Pattern.compile("<meta name=\"guildhall-([a-z-]+)\" content=\"[^\"]*\"");

    private final Map<String, String> facts;

    OperatorFacts(Operator operator) {
        facts = Map.of(
                "operator", operator.name(),
                "accessibility-contact", operator.accessibilityContact(),
                "privacy-contact", operator.privacyContact(),
                "imprint", operator.imprint().map(URI::toString).orElse(""));
    }

    byte[] into(byte[] page) {
        String filled = META.matcher(new String(page, StandardCharsets.UTF_8)).replaceAll(this::filled);
        return filled.getBytes(StandardCharsets.UTF_8);
    }

    private String filled(MatchResult meta) {
        String name = meta.group(1);
        String fact = facts.get(name);
        return Matcher.quoteReplacement(
                fact == null
                        ? meta.group()
                        : "<meta name=\"guildhall-%s\" content=\"%s\"".formatted(name, escaped(fact)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
