package de.guildhall.org.testing;

import de.guildhall.org.address.Address;
import de.guildhall.org.chamber.Chamber;
import de.guildhall.org.chamber.ChamberProfile;
import java.time.ZoneId;
import java.util.UUID;

/** Chambers for tests of the domain. */
public final class Chambers {

    private Chambers() {}

    /** In Berlin's time; a code may wait two weeks for its letter, abroad four. */
    public static Chamber osnabrueck() {
        return new Chamber(
                UUID.randomUUID(),
                new ChamberProfile(
                        "IHK Osnabrück",
                        "IHK",
                        "Osnabrück",
                        new Address("Neuer Graben 38", "49074", "Osnabrück", "DE"),
                        "a@example.org",
                        ZoneId.of("Europe/Berlin"),
                        "de",
                        14,
                        28));
    }
}
