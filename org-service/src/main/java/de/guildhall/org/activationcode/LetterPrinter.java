package de.guildhall.org.activationcode;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Sets an activation letter as PDF: the address where DIN 5008, form B, has the window (ACC-3), readable with a screen
 * reader (PDF/UA), in the chamber's language.
 */
@ApplicationScoped
class LetterPrinter {

    private static final String FONT = "Fira Sans";
    private static final int SEMI_BOLD = 600;

    private final Template template;

    LetterPrinter(@Location("activation-letter") Template template) {
        this.template = template;
        XRLog.setLoggingEnabled(false);
    }

    Uni<byte[]> print(Letter letter) {
        return Uni.createFrom().item(() -> pdf(html(letter))).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private String html(Letter letter) {
        Locale locale = locale(letter.sender().language());
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return template.data("letter", letter)
                .data("text", texts(locale))
                .data("language", locale.getLanguage())
                .data("today", dates.format(letter.writtenOn()))
                .data("deadline", dates.format(letter.deadline()))
                .data("endOfUse", letter.endOfUse() == null ? null : dates.format(letter.endOfUse()))
                .data("codeGroups", List.of(letter.code().printed().split("-")))
                .data("country", countryName(letter.recipient().address().country(), locale))
                .data("qrCode", QrCode.dataUri(letter.filledInWizard()))
                .render();
    }

    /** DIN 5008 writes the country in capitals, in the language of the country of departure. */
    private static String countryName(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language).toUpperCase(language);
    }

    /** English letters of a European chamber write the day before the month. */
    private static Locale locale(String language) {
        return language.equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : Locale.of(language);
    }

    private static Map<String, String> texts(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("letter/texts", locale);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("FiraSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("FiraSans-SemiBold.ttf"), FONT, SEMI_BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return LetterPrinter.class.getResourceAsStream("/letter/fonts/" + file);
    }
}
