package de.guildhall.org.activationcode;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a code opens, and until when may be used what it opened (ACC-4).
 *
 * @param endOfUse null without end
 */
record Term(LocalDate deadline, LocalDate endOfUse) {

    /**
     * @param deadline null for the latest that the chamber's policy allows
     * @param country  where the letter goes
     * @throws ProblemException 400 with everything that lies outside the policy
     */
    static Term within(Chamber chamber, LocalDate today, String country, LocalDate deadline, LocalDate endOfUse) {
        LocalDate latest = chamber.latestDeadline(today, country);
        Term term = new Term(deadline == null ? latest : deadline, endOfUse);
        ProblemException invalid = new ProblemException(CommonProblem.INVALID);
        if (!term.deadline.isAfter(today) || term.deadline.isAfter(latest)) {
            invalid.withViolation("deadline", "range", "must be after today and not after " + latest);
        }
        if (endOfUse != null && endOfUse.isBefore(term.deadline)) {
            invalid.withViolation("endOfUse", "range", "must not be before the deadline");
        }
        if (!invalid.violations().isEmpty()) {
            throw invalid;
        }
        return term;
    }

    /**
     * The latest that the chamber's policy allows, for use that ends on a day already chosen. Empty if that day leaves no
     * time to redeem a code.
     *
     * @param endOfUse null without end
     */
    static Optional<Term> untilUseEnds(Chamber chamber, LocalDate today, String country, LocalDate endOfUse) {
        LocalDate latest = chamber.latestDeadline(today, country);
        LocalDate deadline = endOfUse != null && endOfUse.isBefore(latest) ? endOfUse : latest;
        return Optional.of(new Term(deadline, endOfUse)).filter(term -> deadline.isAfter(today));
    }
}
