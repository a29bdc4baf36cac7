package de.guildhall.org.chamber;

import de.guildhall.org.address.Address;
import de.guildhall.platform.web.EmailFromOutside;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ChamberRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String shortName,
        @NotBlank @Size(max = 100) String place,
        @NotNull @Valid Address address,

        @NotNull @EmailFromOutside @Email(regexp = EmailFromOutside.PATTERN) @Size(max = EmailFromOutside.LONGEST)
        String email,

        @Schema(description = "IANA name, Europe/Berlin if absent") @TimeZone
        String timeZone,

        @Schema(description = "Of its letters, de if absent") @Pattern(regexp = "de|fr|en")
        String language,

        @Min(1) @Max(ChamberProfile.MOST_DAYS) Integer activationDays,
        @Min(1) @Max(ChamberProfile.MOST_DAYS_ABROAD) Integer activationDaysAbroad) {

    private static final String DEFAULT_TIME_ZONE = "Europe/Berlin";
    private static final String DEFAULT_LANGUAGE = "de";

    ChamberProfile profile() {
        return new ChamberProfile(
                name.strip(),
                shortName.strip(),
                place.strip(),
                address,
                email.strip(),
                ZoneId.of(timeZone == null ? DEFAULT_TIME_ZONE : timeZone),
                language == null ? DEFAULT_LANGUAGE : language,
                activationDays == null ? ChamberProfile.MOST_DAYS : activationDays,
                activationDaysAbroad == null ? ChamberProfile.MOST_DAYS_ABROAD : activationDaysAbroad);
    }
}
