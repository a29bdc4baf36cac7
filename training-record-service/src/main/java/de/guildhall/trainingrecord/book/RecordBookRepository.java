package de.guildhall.trainingrecord.book;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class RecordBookRepository implements PanacheRepositoryBase<RecordBook, UUID> {

    public Uni<RecordBook> findOrBegin(UUID id) {
        return findById(id).onItem().ifNull().continueWith(() -> new RecordBook(id));
    }

    /** Fails with 404 if there is none. */
    public Uni<RecordBook> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** As {@link #get}, and nobody changes the book until this transaction ends; others may hold it at the same time. */
    public Uni<RecordBook> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The books at these scopes, by the apprentice's name. */
    public Uni<List<RecordBook>> page(Set<Scope> scopes, PageRequest page) {
        Cursor after = page.after(2);
        String beyond =
                after == null ? "" : " and (apprenticeFamilyName > :name or apprenticeFamilyName = :name and id > :id)";
        Parameters parameters = Parameters.with("organisations", Scope.ids(scopes, Kind.ORGANISATION))
                .and("books", Scope.ids(scopes, Kind.TRAINING_RELATIONSHIP));
        if (after != null) {
            parameters.and("name", after.text(0)).and("id", after.uuid(1));
        }
        return find(
                        "(organisationId in :organisations or id in :books)" + beyond
                                + " order by apprenticeFamilyName, id",
                        parameters)
                .range(0, page.rows() - 1)
                .list();
    }
}
