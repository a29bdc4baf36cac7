package de.guildhall.permission.grant;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The periods for which an organisation has an administrator. */
record Administration(Collection<Period> periods) {

    /** USR-8: never a moment without an administrator, from now on without end. */
    boolean isUnbrokenFrom(Instant now) {
        List<Period> inOrder =
                periods.stream().sorted(Comparator.comparing(Period::from)).toList();
        Instant covered = now;
        for (Period period : inOrder) {
            if (period.from().isAfter(covered)) {
                return false;
            }
            if (period.until() == null) {
                return true;
            }
            if (period.until().isAfter(covered)) {
                covered = period.until();
            }
        }
        return false;
    }
}
