package de.guildhall.identity.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewTermsOfUse",
        description = "Paragraphs with an empty line between them; those that begin with `# ` are headings")
public record TermsRequest(
        @NotBlank @Size(max = TermsRequest.LONGEST) String de,
        @NotBlank @Size(max = TermsRequest.LONGEST) String fr,
        @NotBlank @Size(max = TermsRequest.LONGEST) String en) {

    static final int LONGEST = 60_000;

    TermsTexts texts() {
        return new TermsTexts(TermsText.of(de), TermsText.of(fr), TermsText.of(en));
    }
}
