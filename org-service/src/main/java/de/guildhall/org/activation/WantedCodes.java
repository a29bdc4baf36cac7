package de.guildhall.org.activation;

import de.guildhall.org.activationcode.ActivationCodes;
import de.guildhall.org.activationcode.CodeKind;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.organisation.OrganisationService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Finds what a try is compared with. */
@ApplicationScoped
class WantedCodes {

    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final ActivationCodes codes;
    private final Clock clock;

    WantedCodes(OrganisationService organisations, ChamberService chambers, ActivationCodes codes, Clock clock) {
        this.organisations = organisations;
        this.chambers = chambers;
        this.codes = codes;
        this.clock = clock;
    }

    @WithSession
    Uni<WantedCode> find(CodeKind kind, CodeOfLetter typed) {
        return organisationId(typed).flatMap(organisationId -> find(kind, typed.chamberId(), organisationId));
    }

    /** @param organisationId null if the chamber has no company with the number */
    Uni<WantedCode> find(CodeKind kind, UUID chamberId, UUID organisationId) {
        if (organisationId == null) {
            return Uni.createFrom().item(WantedCode.noneOf(null));
        }
        return chambers.get(chamberId)
                .flatMap(chamber -> codes.active(kind, organisationId)
                        .map(code -> code != null && code.opensOn(chamber.today(clock.instant()))
                                ? WantedCode.of(organisationId, code)
                                : WantedCode.noneOf(organisationId)));
    }

    /** Null if the chamber has no company with the number. */
    Uni<UUID> organisationId(CodeOfLetter typed) {
        return organisations
                .byNumber(typed.chamberId(), typed.normalCompanyNumber())
                .map(organisation -> organisation == null ? null : organisation.id());
    }
}
