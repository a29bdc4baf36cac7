package de.guildhall.trainingrecord.record;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import de.guildhall.trainingrecord.book.RecordBook;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every question names the weeks it is about, so that the database leaves out the partitions of all other years. */
@ApplicationScoped
public class TrainingRecordRepository implements PanacheRepositoryBase<TrainingRecord, RecordKey> {

    /** Nobody reads further back; the newest stay. */
    static final int MOST_VERSIONS = 200;

    /** Null if the week has no record yet. */
    Uni<TrainingRecord> find(UUID bookId, RecordWeek week) {
        return findById(RecordKey.of(bookId, week));
    }

    /** The written weeks of a book in a stretch of weeks. */
    public Uni<List<WeekState>> between(UUID bookId, RecordWeek from, RecordWeek to) {
        return find(
                        "select key.startsOn, status, minutes from TrainingRecord"
                                + " where key.bookId = ?1 and key.startsOn between ?2 and ?3",
                        bookId,
                        from.monday(),
                        to.monday())
                .project(WeekState.class)
                .list();
    }

    /**
     * What waits for a decision at these scopes, handed in first comes first. No week is handed in before it begins.
     *
     * @param sent   the books of which the person decides as a supervisor: what was sent to them
     * @param person who asks
     */
    Uni<List<TrainingRecord>> submitted(
            Set<Scope> scopes, Set<Scope> sent, UUID person, LocalDate today, PageRequest page) {
        Cursor after = page.after(2);
        Parameters parameters = Parameters.with("today", today)
                .and("organisations", Scope.ids(scopes, Kind.ORGANISATION))
                .and("books", Scope.ids(scopes, Kind.TRAINING_RELATIONSHIP))
                .and("sent", Scope.ids(sent, Kind.TRAINING_RELATIONSHIP))
                .and("person", person);
        String beyond = "";
        if (after != null) {
            beyond = " and (submittedAt > :at or submittedAt = :at and id > :id)";
            parameters.and("at", after.instant(0)).and("id", after.uuid(1));
        }
        return find(
                        "status = SUBMITTED and key.startsOn <= :today"
                                + " and (organisationId in :organisations or key.bookId in :books"
                                + " or key.bookId in :sent and supervisorId in"
                                + " (select s.id from Supervisor s where s.personId = :person and s.state = KNOWN))"
                                + beyond
                                + " order by submittedAt, id",
                        parameters)
                .range(0, page.rows() - 1)
                .list();
    }

    /** What waits for the trainer of one book, handed in first comes first. */
    Uni<List<TrainingRecord>> atTrainer(UUID bookId, LocalDate today, int most) {
        return find(
                        "status = SUBMITTED and supervisorId is null and key.bookId = ?1 and key.startsOn <= ?2 order by submittedAt, id",
                        bookId,
                        today)
                .range(0, most - 1)
                .list();
    }

    /** What waits for a supervisor, handed in first comes first. */
    Uni<List<TrainingRecord>> atSupervisor(UUID supervisorId, LocalDate today) {
        return find(
                        "status = SUBMITTED and supervisorId = ?1 and key.startsOn <= ?2 order by submittedAt, id",
                        supervisorId,
                        today)
                .list();
    }

    /** The supervisor to whom the week handed in last went; null if it was the trainer. */
    Uni<UUID> lastSentTo(RecordBook book) {
        return find(
                        "key.bookId = ?1 and key.startsOn between ?2 and ?3 and submittedAt is not null"
                                + " order by submittedAt desc",
                        book.id(),
                        RecordWeek.containing(book.startsOn()).monday(),
                        book.endsOn())
                .firstResult()
                .map(last -> last == null ? null : last.supervisorId());
    }

    /** How many records of these books are in which state; all their weeks lie between the two. */
    public Uni<List<StatusCount>> counts(Collection<UUID> bookIds, RecordWeek from, RecordWeek to, RecordWeek running) {
        return find(
                        "select key.bookId, status, count(*), count(case when key.startsOn < ?4 then 1 end)"
                                + " from TrainingRecord where key.bookId in ?1 and key.startsOn between ?2 and ?3"
                                + " group by key.bookId, status",
                        bookIds,
                        from.monday(),
                        to.monday(),
                        running.monday())
                .project(StatusCount.class)
                .list();
    }

    Uni<Void> keep(RecordVersion version) {
        return Panache.getSession().flatMap(session -> session.persist(version));
    }

    /** What was handed in or decided, the newest first. */
    Uni<List<RecordVersion>> versions(UUID bookId, RecordWeek week, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(
                                "from RecordVersion where key.bookId = :book and key.startsOn = :day"
                                        + " order by key.version desc",
                                RecordVersion.class)
                        .setParameter("book", bookId)
                        .setParameter("day", week.monday())
                        .setMaxResults(most)
                        .getResultList());
    }
}
