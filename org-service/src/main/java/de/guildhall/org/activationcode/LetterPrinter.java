package de.guildhall.org.activationcode;

import de.guildhall.pdf.AccessiblePdf;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/**
 * Sets letters as PDF: the address where DIN 5008, form B, has the window (ACC-3), readable with a screen
 * reader (PDF/UA), in the chamber's language.
 */
@ApplicationScoped
class LetterPrinter {

    private final Template template;

    LetterPrinter(@Location("activation-letter") Template template) {
        this.template = template;
    }

    /** One file; its language is that of the first letter's sender. */
    Uni<byte[]> print(List<Letter> letters) {
        return Uni.createFrom()
                .item(() -> AccessiblePdf.of(html(letters)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private String html(List<Letter> letters) {
        Letter.Sender sender = letters.getFirst().sender();
        Locale language = locale(sender.language());
        List<LetterSheet> sheets =
                letters.stream().map(letter -> LetterSheet.of(letter, language)).toList();
        return template.data("sheets", sheets)
                .data("text", sheets.getFirst().text())
                .data("language", language.getLanguage())
                .data("author", sender.name())
                .render();
    }

    /** English letters of a European chamber write the day before the month. */
    private static Locale locale(String language) {
        return language.equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : Locale.of(language);
    }
}
