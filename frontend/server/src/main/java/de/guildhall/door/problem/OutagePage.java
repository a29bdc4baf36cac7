package de.guildhall.door.problem;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a person reads who opens an address while the part behind it is away; without styles, for it must not need anything. */
final class OutagePage {

    private static final String TEXTS = "de.guildhall.door.problem.outage";
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.FRENCH, Locale.ENGLISH);

    private OutagePage() {}

    static Buffer of(DoorProblem problem, String acceptLanguage) {
        Locale language = language(acceptLanguage);
        // The plain bundle is German; the machine's own language must not come in between.
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return Buffer.buffer("""
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                </head>
                <body>
                <main>
                <h1>%2$s</h1>
                <p>%3$s</p>
                <p><a href="/">%4$s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        language.getLanguage(),
                        texts.getString(problem.code()),
                        texts.getString("advice"),
                        texts.getString("home")));
    }

    private static Locale language(String acceptLanguage) {
        try {
            Locale wanted = acceptLanguage == null
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return wanted == null ? Locale.GERMAN : wanted;
        } catch (IllegalArgumentException malformed) {
            return Locale.GERMAN;
        }
    }
}
