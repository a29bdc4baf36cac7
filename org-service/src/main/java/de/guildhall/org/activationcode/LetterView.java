package de.guildhall.org.activationcode;

import de.guildhall.org.address.Address;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter for a chamber that prints by its own system. */
@Schema(name = "ActivationLetter")
record LetterView(
        CodeKind kind,
        RecipientView recipient,
        String code,
        LocalDate deadline,
        @Nullable LocalDate endOfUse,
        String url) {

    @Schema(name = "Recipient")
    record RecipientView(String name, Address address, String companyNumber) {}

    static LetterView of(Letter letter) {
        return new LetterView(
                letter.kind(),
                new RecipientView(letter.recipient().name(), letter.recipient().address(), letter.companyNumber()),
                letter.code().printed(),
                letter.deadline(),
                letter.endOfUse(),
                letter.filledInPage());
    }
}
