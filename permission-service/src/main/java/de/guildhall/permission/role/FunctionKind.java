package de.guildhall.permission.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import java.util.UUID;

/** The kinds of functions in which a person acts (ACC-11), in the order in which a person thinks of them. */
public enum FunctionKind {
    @JsonProperty("self")
    SELF,
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("chamber")
    CHAMBER,
    @JsonProperty("installation")
    INSTALLATION;

    public static FunctionKind of(ActingFor actingFor) {
        return actingFor.scope() == null
                ? SELF
                : switch (actingFor.scope().kind()) {
                    case INSTALLATION -> INSTALLATION;
                    case CHAMBER -> CHAMBER;
                    case ORGANISATION -> ORGANISATION;
                    case SITE, TRAINING_RELATIONSHIP ->
                        throw new IllegalArgumentException("Nobody acts for " + actingFor);
                };
    }

    /** The function of this kind that a grant in the given organisation or chamber belongs to. */
    public ActingFor in(UUID organisationId, UUID chamberId) {
        return switch (this) {
            case SELF -> ActingFor.SELF;
            case ORGANISATION -> ActingFor.organisation(organisationId);
            case CHAMBER -> ActingFor.chamber(chamberId);
            case INSTALLATION -> new ActingFor(Scope.INSTALLATION);
        };
    }
}
