package de.guildhall.identity.me;

import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.Person;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Me")
public record MeResponse(
        UUID personId,
        String givenName,
        String familyName,
        String email,

        @Schema(
                type = SchemaType.STRING,
                enumeration = {"de", "fr", "en"})
        Language language) {

    static MeResponse of(Person person) {
        return new MeResponse(
                person.id(),
                person.name().given(),
                person.name().family(),
                person.email().text(),
                person.language());
    }
}
