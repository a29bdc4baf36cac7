package de.guildhall.identity.keycloak;

/** What Keycloak calls a credential. */
record Password(String type, String value, boolean temporary) {

    static Password of(String value) {
        return new Password("password", value, false);
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
