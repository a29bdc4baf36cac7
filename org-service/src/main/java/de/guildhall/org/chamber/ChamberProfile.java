package de.guildhall.org.chamber;

import de.guildhall.org.address.Address;
import java.time.ZoneId;

/**
 * What is known and decided about a chamber.
 *
 * @param timeZone             in which its deadlines end
 * @param language             in which it writes letters
 * @param activationDays       how long a company has to use its activation code
 * @param activationDaysAbroad the same for a company in another country
 */
public record ChamberProfile(
        String name,
        String shortName,
        String place,
        Address address,
        String email,
        ZoneId timeZone,
        String language,
        int activationDays,
        int activationDaysAbroad) {

    /** The longest that a letter's code may wait, by post at home and abroad (ACC-4). */
    public static final int MOST_DAYS = 21;

    public static final int MOST_DAYS_ABROAD = 30;
}
