package de.guildhall.permission.grant;

import de.guildhall.permission.chamber.Chambers;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.platform.caller.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows what lies around a scope. */
@ApplicationScoped
public class Places {

    private final Chambers chambers;
    private final Organisations organisations;

    Places(Chambers chambers, Organisations organisations) {
        this.chambers = chambers;
        this.organisations = organisations;
    }

    /** @param known false if no event told of the place yet; only who may act everywhere learns that */
    public record Found(Place place, boolean known) {}

    public Uni<Found> find(Scope scope) {
        return switch (scope.kind()) {
            case INSTALLATION -> Uni.createFrom().item(new Found(Place.INSTALLATION, true));
            case CHAMBER ->
                chambers.find(scope.id()).map(chamber -> new Found(Place.chamber(scope.id()), chamber != null));
            case ORGANISATION ->
                organisations
                        .find(scope.id())
                        .map(organisation -> organisation == null
                                ? new Found(Place.organisation(scope.id(), null), false)
                                : new Found(Place.organisation(scope.id(), organisation.chamberId()), true));
            case SITE, TRAINING_RELATIONSHIP ->
                throw new IllegalArgumentException("No role is granted by hand on " + scope);
        };
    }
}
