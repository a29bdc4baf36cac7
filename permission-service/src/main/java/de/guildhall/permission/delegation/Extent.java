package de.guildhall.permission.delegation;

import de.guildhall.permission.role.RightsColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What a delegation gives.
 *
 * @param rights   with those that come with them, in the order of the catalogue (DEL-1)
 * @param sites    at which of the principal's places
 * @param passesOn whether the delegate may pass it on, one step (DEL-6)
 */
@Embeddable
public record Extent(
        @Convert(converter = RightsColumn.class) List<String> rights,
        @Convert(converter = SitesColumn.class) Sites sites,
        @Column(name = "passes_on") boolean passesOn) {

    /** Whether it gives nothing that the other does not. */
    boolean within(Extent other, UUID principalId) {
        return new HashSet<>(other.rights).containsAll(rights)
                && sites.within(other.sites, principalId)
                && (!passesOn || other.passesOn);
    }
}
