package de.guildhall.trainingrecord.record;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class TrainingRecordRepository implements PanacheRepositoryBase<TrainingRecord, UUID> {

    /** Fails with 404 if there is none. */
    Uni<TrainingRecord> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Null if the week has no record yet. */
    Uni<TrainingRecord> find(UUID bookId, RecordWeek week) {
        return find("bookId = ?1 and startsOn = ?2", bookId, week.monday()).firstResult();
    }

    /** The records of a book in a stretch of weeks, in order. */
    public Uni<List<TrainingRecord>> between(UUID bookId, RecordWeek from, RecordWeek to) {
        return list("bookId = ?1 and startsOn between ?2 and ?3 order by startsOn", bookId, from.monday(), to.monday());
    }

    /** The records in this state at these scopes, those handed in first come first. */
    Uni<List<TrainingRecord>> page(Set<Scope> scopes, RecordStatus status, PageRequest page) {
        Cursor after = page.after(2);
        String beyond = after == null ? "" : " and (submittedAt > :at or submittedAt = :at and id > :id)";
        Parameters parameters = Parameters.with("status", status)
                .and("organisations", ids(scopes, Kind.ORGANISATION))
                .and("books", ids(scopes, Kind.TRAINING_RELATIONSHIP));
        if (after != null) {
            parameters.and("at", after.instant(0)).and("id", after.uuid(1));
        }
        return find(
                        "status = :status and (organisationId in :organisations or bookId in :books)" + beyond
                                + " order by submittedAt, id",
                        parameters)
                .range(0, page.rows() - 1)
                .list();
    }

    /** How many records of these books are in which state. */
    public Uni<List<StatusCount>> counts(Collection<UUID> bookIds) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(
                                "select new de.guildhall.trainingrecord.record.StatusCount(r.bookId, r.status, count(r))"
                                        + " from TrainingRecord r where r.bookId in :books group by r.bookId, r.status",
                                StatusCount.class)
                        .setParameter("books", bookIds)
                        .getResultList());
    }

    Uni<Void> keep(RecordVersion version) {
        return Panache.getSession().flatMap(session -> session.persist(version));
    }

    Uni<List<RecordVersion>> versions(TrainingRecord record) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(
                                "from RecordVersion where recordId = :id and startsOn = :day order by version desc",
                                RecordVersion.class)
                        .setParameter("id", record.id())
                        .setParameter("day", record.week().monday())
                        .setMaxResults(MOST_VERSIONS)
                        .getResultList());
    }

    /** Nobody reads further back; the newest stay. */
    static final int MOST_VERSIONS = 200;

    private static List<UUID> ids(Set<Scope> scopes, Kind kind) {
        return scopes.stream()
                .filter(scope -> scope.kind() == kind)
                .map(Scope::id)
                .toList();
    }
}
