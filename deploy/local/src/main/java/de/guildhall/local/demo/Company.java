package de.guildhall.local.demo;

import de.guildhall.local.demo.DemoScript.Apprentice;
import de.guildhall.local.demo.DemoScript.Organisation;
import java.util.List;

/** An organisation of the script with the ids it got. */
record Company(
        Organisation script, String id, boolean activated, List<String> trainerIds, List<Relationship> relationships) {

    record Relationship(String id, Apprentice apprentice) {}
}
