package de.guildhall.org.activationcode;

import de.guildhall.org.address.Address;
import java.time.LocalDate;

/**
 * Everything that an activation letter says; public for its template.
 *
 * @param endOfUse null without end
 */
public record Letter(
        Sender sender,
        Recipient recipient,
        LocalDate writtenOn,
        String companyNumber,
        SecretCode code,
        LocalDate deadline,
        LocalDate endOfUse,
        String wizard,
        String filledInWizard) {

    /** The post abroad needs the country's name; at home it is left out. */
    public boolean abroad() {
        return !sender.address().country().equals(recipient.address().country());
    }

    public record Sender(String name, String shortName, Address address, String email, String language) {}

    public record Recipient(String name, Address address) {}
}
