package de.guildhall.identity.terms;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TermsRepository implements PanacheRepositoryBase<Terms, Integer> {

    /** Null if nothing was ever published. */
    Uni<Terms> newest() {
        return find("order by version desc").firstResult();
    }

    /** @throws ProblemException 404 */
    Uni<Terms> getNewest() {
        return newest().onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** @throws ProblemException 404 */
    Uni<Terms> get(int version) {
        return findById(version).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
