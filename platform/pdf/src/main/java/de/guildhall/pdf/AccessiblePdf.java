package de.guildhall.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** HTML set as PDF, readable with a screen reader (PDF/UA). The only font is Fira Sans, which travels with the file. */
public final class AccessiblePdf {

    private static final String FONT = "Fira Sans";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private AccessiblePdf() {}

    /** Takes its time: not for an event loop. */
    public static byte[] of(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("FiraSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
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
        return AccessiblePdf.class.getResourceAsStream("/fonts/" + file);
    }
}
