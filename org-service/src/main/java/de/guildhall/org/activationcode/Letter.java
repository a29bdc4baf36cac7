package de.guildhall.org.activationcode;

import de.guildhall.org.address.Address;
import java.time.LocalDate;

/**
 * Everything that a letter says; public for its template.
 *
 * @param page     of the portal on which the code is redeemed
 * @param endOfUse null without end
 */
public record Letter(
        CodeKind kind,
        Sender sender,
        Recipient recipient,
        LocalDate writtenOn,
        String companyNumber,
        SecretCode code,
        LocalDate deadline,
        LocalDate endOfUse,
        String page,
        String filledInPage) {

    /** The post abroad needs the country's name; at home it is left out. */
    public boolean abroad() {
        return !sender.address().country().equals(recipient.address().country());
    }

    public record Sender(String name, String shortName, Address address, String email, String language) {}

    public record Recipient(String name, Address address) {}
}
