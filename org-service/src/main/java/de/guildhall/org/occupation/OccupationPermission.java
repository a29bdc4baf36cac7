package de.guildhall.org.occupation;

final class OccupationPermission {

    static final String EDIT = "org.occupation.edit";

    private OccupationPermission() {}
}
