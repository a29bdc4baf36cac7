package de.guildhall.org.chamber;

final class ChamberPermission {

    static final String EDIT = "org.chamber.edit";

    private ChamberPermission() {}
}
