package de.guildhall.permission.review;

import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.web.Etag;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** When grants are due to be looked at again. */
@ApplicationScoped
public class ReviewPolicies {

    /** Of a chamber that never said anything. */
    private static final long UNSET = -1;

    private final ReviewPolicyRepository policies;
    private final ReviewConfig config;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    ReviewPolicies(ReviewPolicyRepository policies, ReviewConfig config, Permit permit, Audit audit, Clock clock) {
        this.policies = policies;
        this.config = config;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whatever was last thought about before that moment is due now.
     *
     * @param chamberId null if it is not known yet
     */
    @WithSession
    public Uni<Instant> dueBefore(UUID chamberId) {
        return dueDay(chamberId).map(day -> day.dueBefore(clock.instant()));
    }

    /** On which day something is due that was last thought about at that moment. */
    @WithSession
    public Uni<LocalDate> dueOn(UUID chamberId, Instant reviewed) {
        return dueDay(chamberId).map(day -> day.of(reviewed));
    }

    @WithSession
    Uni<ReviewPolicyDto> of(UUID chamberId) {
        Scoped chamber = Scoped.at(Scope.chamber(chamberId));
        return permit.require(ReviewPermission.VIEW_POLICY, chamber)
                .chain(() -> policies.findById(chamberId))
                .flatMap(policy -> view(policy, chamber));
    }

    @WithTransaction
    Uni<ReviewPolicyDto> set(UUID chamberId, String ifMatch, int months) {
        Scoped chamber = Scoped.at(Scope.chamber(chamberId));
        return permit.require(ReviewPermission.SET_POLICY, chamber)
                .chain(() -> policies.findById(chamberId))
                .invoke(policy -> Etag.requireMatch(ifMatch, policy == null ? UNSET : policy.version()))
                .flatMap(policy -> change(chamberId, policy, months)
                        .call(() -> audit.note(
                                ReviewPermission.SET_POLICY,
                                AuditedObject.of("review-policy", chamberId, null, chamber),
                                policy == null ? config.months() : null,
                                months)))
                .flatMap(policy -> policies.flush().chain(() -> view(policy, chamber)));
    }

    private Uni<ReviewPolicy> change(UUID chamberId, ReviewPolicy policy, int months) {
        if (policy == null) {
            return policies.persist(new ReviewPolicy(chamberId, months));
        }
        policy.change(months);
        return Uni.createFrom().item(policy);
    }

    private Uni<ReviewPolicyDto> view(ReviewPolicy policy, Scoped chamber) {
        int months = policy == null ? config.months() : policy.months();
        long version = policy == null ? UNSET : policy.version();
        return permit.can(ReviewPermission.SET_POLICY, chamber)
                .map(may -> new ReviewPolicyDto(months, version, Map.of("set", may)));
    }

    private Uni<DueDay> dueDay(UUID chamberId) {
        Uni<ReviewPolicy> policy = chamberId == null ? Uni.createFrom().nullItem() : policies.findById(chamberId);
        return policy.map(set -> new DueDay(set == null ? config.months() : set.months(), config.timeZone()));
    }
}
