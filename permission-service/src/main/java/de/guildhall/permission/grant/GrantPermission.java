package de.guildhall.permission.grant;

import de.guildhall.permission.role.Role;

/** Constants, because annotations need them. */
public final class GrantPermission {

    static final String GIVE = "permission.grant.give";
    public static final String VIEW = "permission.grant.view";
    static final String REVOKE = "permission.grant.revoke";

    /** All grants of a person at a place end at once, and pass what is open to a successor. */
    public static final String RECORD_DEPARTURE = "permission.departure.record";

    /** Takes what giving the same takes; stands in the trail only. */
    static final String CONFIRM = "permission.grant.confirm";

    /** Stands in the trail only: who sees the list may carry it away. */
    static final String EXPORT = "permission.grant.export";

    static final String GIVE_EXAMINER = "permission.examiner-grant.give";
    static final String REVOKE_EXAMINER = "permission.examiner-grant.revoke";

    static final String GIVE_CROSS_CHAMBER = "permission.cross-chamber-grant.give";

    /** What an organisation's own people may do there, as far as they hold themselves what they give. */
    static final String GIVE_IN_ORGANISATION = "permission.organisation-grant.give";

    static final String REVOKE_IN_ORGANISATION = "permission.organisation-grant.revoke";

    /** Appoints and dismisses administrators, and gives what one does not hold. */
    static final String ADMINISTER = "permission.administrator-grant.give";

    private GrantPermission() {}

    /**
     * Every clerk gives examiners their access (ACC-9), but no other role. That somebody may look at what other chambers
     * keep (USR-16) is not for their own chamber to decide.
     */
    static String toGive(String role) {
        return switch (role) {
            case Role.EXAMINER -> GIVE_EXAMINER;
            case Role.CLERK_ACROSS_CHAMBERS -> GIVE_CROSS_CHAMBER;
            default -> GIVE;
        };
    }

    static String toRevoke(String role) {
        return role.equals(Role.EXAMINER) ? REVOKE_EXAMINER : REVOKE;
    }
}
