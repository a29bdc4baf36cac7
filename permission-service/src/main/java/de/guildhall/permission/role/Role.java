package de.guildhall.permission.role;

import de.guildhall.platform.caller.Scope;
import java.util.List;
import java.util.Set;

/**
 * A named preset of rights (USR-4).
 *
 * @param scopeKind    on what it is granted
 * @param functionKind in which function its holder uses it
 * @param rights       with those that come with them, in the order of the catalogue
 * @param permissions  what operations ask for
 * @param name         in each language of the portal
 * @param explanation  in each language of the portal
 */
public record Role(
        String id,
        Scope.Kind scopeKind,
        FunctionKind functionKind,
        List<String> rights,
        Set<String> permissions,
        Wording name,
        Wording explanation) {

    public static final String INSTALLATION_OPERATOR = "installation-operator";
    public static final String CHAMBER_ADMINISTRATOR = "chamber-administrator";
    public static final String CLERK_ACROSS_CHAMBERS = "clerk-across-chambers";
    public static final String EXAMINER = "examiner";
    public static final String CHAMBER_SYSTEM = "chamber-system";
    public static final String ADMINISTRATOR = "administrator";
    public static final String DELEGATE = "delegate";
    public static final String TRAINER = "trainer";
    public static final String CONTRACT_TRAINER = "contract-trainer";
    public static final String TRAINING_SUPERVISOR = "training-supervisor";
    public static final String APPRENTICE = "apprentice";

    /**
     * Roles in a training relationship follow from what the chamber registered, a delegate's from the delegation; nobody
     * grants them by hand.
     */
    public boolean grantedByHand() {
        return scopeKind != Scope.Kind.TRAINING_RELATIONSHIP && !id.equals(DELEGATE);
    }

    /** A client that signs in by itself has an account in Keycloak only; no event tells of it. */
    public boolean heldByClient() {
        return id.equals(CHAMBER_SYSTEM);
    }

    /**
     * Whether a grant may carry rights of its own. Who administers an organisation has all that goes with it (USR-8);
     * elsewhere the roles mean one thing each.
     */
    public boolean isTailored() {
        return grantedByHand()
                && switch (scopeKind) {
                    case ORGANISATION -> !id.equals(ADMINISTRATOR);
                    case CHAMBER -> rights.size() > 1 && !id.equals(CHAMBER_SYSTEM);
                    case INSTALLATION, SITE, TRAINING_RELATIONSHIP -> false;
                };
    }

    /**
     * Whether a grant of the role may carry the right. In an organisation each right may be chosen; a chamber's role can
     * only be narrowed, for its rights come from different hands (USR-16, ACC-9).
     */
    public boolean mayHold(Right right) {
        return right.on().contains(scopeKind)
                && (scopeKind == Scope.Kind.ORGANISATION || rights.contains(right.code()));
    }
}
