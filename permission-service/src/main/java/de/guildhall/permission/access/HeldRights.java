package de.guildhall.permission.access;

import de.guildhall.permission.role.Right;
import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import jakarta.annotation.Nullable;
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

    /**
     * The codes, with those of rights that come with others. At a principal what the person has at home and the delegation
     * gives, both (DEL-2).
     */
    public List<String> of(Holding holding) {
        Delegated delegated = holding.delegated();
        if (delegated == null) {
            return given(holding.role(), holding.rights());
        }
        List<String> atHome = given(delegated.homeRole(), holding.rights());
        return atHome.contains(Right.USE_DELEGATIONS)
                ? atHome.stream().filter(delegated.rights()::contains).toList()
                : List.of();
    }

    private List<String> given(String role, @Nullable List<String> chosen) {
        return roles.find(role)
                .map(preset -> chosen == null ? preset.rights() : chosen)
                .orElse(List.of());
    }

    /** What operations ask for. */
    Set<String> permissions(Holding holding) {
        return holding.rights() == null && holding.delegated() == null
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
