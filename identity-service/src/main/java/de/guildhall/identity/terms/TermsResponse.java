package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TermsOfUse")
public record TermsResponse(
        int version,

        @Schema(
                type = SchemaType.STRING,
                enumeration = {"de", "fr", "en"})
        Language language,

        @Schema(description = "Paragraphs with an empty line between them; those that begin with `# ` are headings")
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8, to be sent with the acceptance")
        String hash,

        Instant publishedAt) {

    static TermsResponse of(Terms terms, Language language) {
        return new TermsResponse(
                terms.version(), language, terms.text(language).value(), terms.hash(language), terms.publishedAt());
    }
}
