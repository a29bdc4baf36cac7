package de.guildhall.identity.link;

import java.time.Duration;

/** Why somebody is sent a link. */
public enum Purpose {
    CONFIRM_REGISTRATION(Duration.ofHours(24)),
    /** The answer to a registration of an address that has an account: a hint to sign in, nothing to confirm (ACC-1). */
    ALREADY_REGISTERED(null),
    /** As long as an activation letter: an invitation, too, waits for somebody who did not ask for it. */
    INVITATION(Duration.ofDays(21)),
    NEW_PASSWORD(Duration.ofMinutes(30)),
    /** Tells the person, in case it was somebody else. */
    PASSWORD_CHANGED(null),
    CONFIRM_OLD_EMAIL(Duration.ofMinutes(30)),
    CONFIRM_NEW_EMAIL(Duration.ofMinutes(30)),
    /** The answer to a change to an address that has an account; whoever asked for the change is not told. */
    EMAIL_TAKEN(null);

    private final Duration validity;

    Purpose(Duration validity) {
        this.validity = validity;
    }

    /** Null if the link proves nothing and so cannot expire. */
    public Duration validity() {
        return validity;
    }
}
