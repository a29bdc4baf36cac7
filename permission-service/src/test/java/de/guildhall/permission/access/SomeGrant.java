package de.guildhall.permission.access;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One grant of some role at one of few places, within few hours, so that grants meet often. */
record SomeGrant(String role, List<String> rights, int place, int fromHour, Integer hours) {

    static final List<String> ROLES = List.of(
            "installation-operator",
            "chamber-administrator",
            "clerk",
            "examiner",
            "chamber-system",
            "administrator",
            "editor",
            "trainer",
            "contract-trainer",
            "apprentice");

    UUID chamber() {
        return switch (role) {
            case "chamber-administrator", "clerk", "examiner", "chamber-system" -> id(1);
            default -> null;
        };
    }

    UUID organisation() {
        return switch (role) {
            case "administrator", "editor", "trainer", "contract-trainer", "apprentice" -> id(2);
            default -> null;
        };
    }

    Scope scope() {
        return switch (role) {
            case "installation-operator" -> Scope.INSTALLATION;
            case "administrator", "editor", "trainer" -> Scope.organisation(organisation());
            case "contract-trainer", "apprentice" -> Scope.trainingRelationship(id(3));
            default -> Scope.chamber(chamber());
        };
    }

    ActingFor actingFor() {
        return switch (role) {
            case "installation-operator" -> ActingFor.INSTALLATION;
            case "administrator", "editor", "trainer", "contract-trainer" -> ActingFor.organisation(organisation());
            case "apprentice" -> ActingFor.SELF;
            default -> ActingFor.chamber(chamber());
        };
    }

    Instant from(Instant zero) {
        return zero.plus(Duration.ofHours(fromHour));
    }

    Instant until(Instant zero) {
        return hours == null ? null : from(zero).plus(Duration.ofHours(hours));
    }

    private UUID id(int kind) {
        return new UUID(kind, place);
    }
}
