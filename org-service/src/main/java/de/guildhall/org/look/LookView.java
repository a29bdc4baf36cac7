package de.guildhall.org.look;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param endsAt from then on the look has to be opened anew */
@Schema(name = "Look")
record LookView(UUID id, String reason, Instant endsAt) {

    static LookView of(Look look) {
        return new LookView(look.id(), look.reason(), look.endsAt());
    }
}
