package de.guildhall.permission.delegation;

/** Who proposes. */
enum ProposalSide {
    /** The principal names a delegate, who accepts (DEL-3). */
    GIVE,
    /** The delegate asks the principal, who agrees. */
    ASK,
    /** A delegate passes on what it was given; who is to have it accepts (DEL-6). */
    PASS_ON
}
