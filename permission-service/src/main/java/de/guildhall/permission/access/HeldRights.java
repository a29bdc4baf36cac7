package de.guildhall.permission.access;

import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holdings give, by the catalogues. What these no longer have permits nothing. */
@ApplicationScoped
public class HeldRights {

    private final RoleCatalogue roles;
    private final RightCatalogue catalogue;

    HeldRights(RoleCatalogue roles, RightCatalogue catalogue) {
        this.roles = roles;
        this.catalogue = catalogue;
    }

    /** The codes, with those of rights that come with others. */
    public List<String> of(Holding holding) {
        return roles.find(holding.role())
                .map(role -> holding.rights() == null ? role.rights() : holding.rights())
                .orElse(List.of());
    }

    /** What operations ask for. */
    Set<String> permissions(Holding holding) {
        return holding.rights() == null
                ? roles.find(holding.role()).map(Role::permissions).orElse(Set.of())
                : catalogue.permissions(of(holding));
    }

    /**
     * By which of its rights a holding gives something; the first that is offered, if by several.
     *
     * @param action what an operation asks for, or the code of a right
     */
    public Optional<String> rightFor(Holding holding, String action) {
        return of(holding).stream()
                .filter(code -> code.equals(action)
                        || catalogue
                                .find(code)
                                .filter(right -> right.permissions().contains(action))
                                .isPresent())
                .findFirst();
    }
}
