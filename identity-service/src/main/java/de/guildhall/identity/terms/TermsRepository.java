package de.guildhall.identity.terms;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class TermsRepository implements PanacheRepositoryBase<Terms, Integer> {

    /** Null if nothing was ever published. */
    Uni<Terms> newest() {
        return find("order by version desc").firstResult();
    }

    /** Newest first. */
    Uni<List<Terms>> page(PageRequest page) {
        Cursor after = page.after(1);
        return (after == null
                        ? find("order by version desc")
                        : find(
                                "version < (select t.version from Terms t where t.id = ?1) order by version desc",
                                after.uuid(0)))
                .page(0, page.rows())
                .list();
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
