package de.guildhall.org.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site or subsidiary with a company number of its own, as its head office sees it in a list. */
@Schema(name = "Branch")
record BranchView(UUID id, UUID chamberId, String chamberName, String companyNumber, String name, boolean activated) {

    static BranchView of(Organisation branch, String chamberName) {
        return new BranchView(
                branch.id(),
                branch.chamberId(),
                chamberName,
                branch.companyNumber(),
                branch.name(),
                branch.activated());
    }
}
