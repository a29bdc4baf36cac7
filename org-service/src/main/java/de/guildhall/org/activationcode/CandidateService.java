package de.guildhall.org.activationcode;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at a whole list of companies before codes are issued to them, so that nobody's letter is made void by accident. */
@ApplicationScoped
class CandidateService {

    private final ActivationCodeRepository codes;
    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final Permit permit;
    private final Clock clock;

    CandidateService(
            ActivationCodeRepository codes,
            OrganisationService organisations,
            ChamberService chambers,
            Permit permit,
            Clock clock) {
        this.codes = codes;
        this.organisations = organisations;
        this.chambers = chambers;
        this.permit = permit;
        this.clock = clock;
    }

    @WithSession
    Uni<List<CandidateView>> candidates(UUID chamberId, IssuedKind kind, List<String> companyNumbers) {
        return permit.require(ActivationCodePermission.ISSUE, Scoped.at(Scope.chamber(chamberId)))
                .flatMap(permitted -> chambers.get(chamberId))
                .flatMap(chamber -> organisations
                        .byNumbers(chamberId, companyNumbers)
                        .flatMap(found -> withCodes(kind, found, chamber)
                                .map(withCodes -> candidates(kind, companyNumbers, found, withCodes))));
    }

    private Uni<Set<UUID>> withCodes(IssuedKind kind, List<Organisation> found, Chamber chamber) {
        List<UUID> ids = found.stream().map(Organisation::id).toList();
        return codes.active(kind.kind(), ids, chamber.today(clock.instant()))
                .map(active ->
                        active.stream().map(ActivationCode::organisationId).collect(Collectors.toSet()));
    }

    private static List<CandidateView> candidates(
            IssuedKind kind, List<String> companyNumbers, List<Organisation> found, Set<UUID> withCodes) {
        Map<String, Organisation> byNumber =
                found.stream().collect(Collectors.toMap(Organisation::companyNumber, Function.identity()));
        return companyNumbers.stream()
                .map(number -> candidate(kind, number, byNumber.get(number), withCodes))
                .toList();
    }

    private static CandidateView candidate(
            IssuedKind kind, String number, Organisation organisation, Set<UUID> withCodes) {
        if (organisation == null) {
            return new CandidateView(number, null, null, CandidateState.UNKNOWN);
        }
        CandidateState state = CandidateState.of(kind, organisation.activated(), withCodes.contains(organisation.id()));
        return new CandidateView(number, organisation.id(), organisation.name(), state);
    }
}
