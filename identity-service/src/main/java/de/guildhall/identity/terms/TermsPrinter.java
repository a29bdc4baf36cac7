package de.guildhall.identity.terms;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.guildhall.identity.person.Language;
import de.guildhall.pdf.AccessiblePdf;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;

/** The terms as PDF. A version never changes and everybody may ask for it, so what was set once is kept. */
@ApplicationScoped
class TermsPrinter {

    private static final int KEPT = 12;

    private final Template template;
    private final AsyncCache<Print, byte[]> prints =
            Caffeine.newBuilder().maximumSize(KEPT).buildAsync();

    TermsPrinter(@Location("terms-of-use") Template template) {
        this.template = template;
    }

    private record Print(int version, Language language) {}

    Uni<byte[]> print(Terms terms, Language language) {
        return Uni.createFrom()
                .completionStage(() -> prints.get(
                        new Print(terms.version(), language),
                        (print, executor) -> CompletableFuture.supplyAsync(
                                () -> AccessiblePdf.of(html(terms, language)), Infrastructure.getDefaultWorkerPool())));
    }

    private String html(Terms terms, Language language) {
        Locale locale = locale(language);
        ResourceBundle words = ResourceBundle.getBundle("terms-of-use.words", Locale.of(language.code()));
        String published = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(terms.publishedAt());
        return template.data("language", language.code())
                .data("title", words.getString("title"))
                .data("edition", words.getString("edition").formatted(terms.version(), published))
                .data("hash", words.getString("hash").formatted(terms.hash(language)))
                .data("blocks", terms.text(language).blocks())
                .render();
    }

    /** In Europe, English writes the day before the month. */
    private static Locale locale(Language language) {
        return language == Language.EN ? Locale.UK : Locale.of(language.code());
    }
}
