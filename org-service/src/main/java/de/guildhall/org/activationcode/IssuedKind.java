package de.guildhall.org.activationcode;

/** The kinds of codes that a clerk issues; the others follow from what happens. */
enum IssuedKind {
    /** For the company itself. */
    OWNER(CodeKind.OWNER),
    /** For somebody who is to act for the company, which is open already. */
    DELEGATE(CodeKind.DELEGATE);

    private final CodeKind kind;

    IssuedKind(CodeKind kind) {
        this.kind = kind;
    }

    CodeKind kind() {
        return kind;
    }
}
