package de.guildhall.org.trainingrelationship;

import de.guildhall.org.occupation.Occupation;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.Site;
import de.guildhall.org.trainer.Trainer;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;

/**
 * What a chamber enters into its register of training relationships.
 *
 * @param site       null if the organisation has no such site
 * @param occupation null if there is no such occupation
 * @param trainer    null if the organisation has no such trainer
 */
record Registration(
        Organisation organisation,
        Site site,
        Occupation occupation,
        Trainer trainer,
        Apprentice apprentice,
        TrainingPeriod period) {

    private static final String UNKNOWN = "unknown";

    /** Fails with every fault at once. */
    void check() {
        ProblemException faults = new ProblemException(CommonProblem.INVALID);
        if (site == null) {
            faults.withViolation("siteId", UNKNOWN, "is no site of the organisation");
        }
        if (occupation == null) {
            faults.withViolation("occupationId", UNKNOWN, "is no training occupation");
        }
        if (trainer == null) {
            faults.withViolation("trainerId", UNKNOWN, "is no trainer of the organisation");
        }
        if (period.startPlausible()) {
            checkEnd(faults);
            checkAge(faults);
        } else {
            faults.withViolation(
                    "startsOn",
                    "implausible",
                    "must be from " + TrainingPeriod.EARLIEST_YEAR + " to " + TrainingPeriod.LATEST_YEAR);
        }
        if (!faults.violations().isEmpty()) {
            throw faults;
        }
    }

    private void checkEnd(ProblemException faults) {
        if (!period.endsAfterStart()) {
            faults.withViolation("endsOn", "before-start", "must be after the first day");
        } else if (!period.lengthPlausible()) {
            faults.withViolation("endsOn", "too-long", "must be within " + TrainingPeriod.LONGEST_YEARS + " years");
        }
    }

    private void checkAge(ProblemException faults) {
        if (!apprentice.oldEnoughOn(period.startsOn())) {
            faults.withViolation(
                    "apprentice.birthDate",
                    "too-young",
                    "must be " + Apprentice.YOUNGEST + " years before the first day");
        } else if (!apprentice.youngEnoughOn(period.startsOn())) {
            faults.withViolation(
                    "apprentice.birthDate",
                    "too-old",
                    "must be within " + Apprentice.OLDEST + " years before the first day");
        }
    }
}
