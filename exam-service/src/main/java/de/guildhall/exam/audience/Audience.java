package de.guildhall.exam.audience;

import java.util.Set;
import java.util.UUID;

/**
 * Whose exam dates somebody sees (EXM-2, EXM-4): all of a chamber, or those of one occupation in a chamber.
 *
 * @param chambers  of clerks, and of the organisations that administrators act for
 * @param trainings of apprentices, and of the trainers in their contracts
 */
public record Audience(Set<UUID> chambers, Set<Training> trainings) {

    public record Training(UUID chamberId, UUID occupationId) {}

    public Audience {
        chambers = Set.copyOf(chambers);
        trainings = Set.copyOf(trainings);
    }

    public boolean isEmpty() {
        return chambers.isEmpty() && trainings.isEmpty();
    }

    /** Whether any exam date of the chamber can be seen. */
    public boolean knows(UUID chamberId) {
        return chambers.contains(chamberId)
                || trainings.stream().anyMatch(training -> training.chamberId().equals(chamberId));
    }

    public boolean sees(UUID chamberId, UUID occupationId) {
        return chambers.contains(chamberId) || trainings.contains(new Training(chamberId, occupationId));
    }
}
