package de.guildhall.trainingrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.web.PageRequest;
import de.guildhall.trainingrecord.testing.Books.Opened;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The partitions PostgreSQL reads, told by the locks a transaction holds: a plan locks exactly the tables in it. Unlike
 * an EXPLAIN of a query written here, they are those of the queries the service sends.
 */
@QuarkusTest
class PartitionTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = CurrentWeek.WEEK.monday().getYear();

    @Inject
    TrainingRecordRepository records;

    @Test
    void aWeekIsReadAndChangedInThePartitionOfItsYear() throws Throwable {
        UUID book = CurrentWeek.saved().book().id();

        assertThat(read(() -> records.find(book, CurrentWeek.WEEK)
                        .invoke(record -> record.submit(book, null, TODAY, Instant.now()))
                        .call(record -> records.keep(RecordVersion.of(record, book, "Lena Vogt", Instant.now())))
                        .call(records::flush)
                        .call(() -> records.versions(book, CurrentWeek.WEEK, 1))))
                .containsExactly("training_record_versions_" + YEAR, "training_records_" + YEAR);
    }

    @Test
    void aBookIsCountedInTheYearsOfItsTraining() throws Throwable {
        Opened book = CurrentWeek.saved().book();
        RecordWeek first = RecordWeek.containing(book.state().startsOn());

        assertThat(read(() -> records.counts(List.of(book.id()), first, CurrentWeek.WEEK, CurrentWeek.WEEK)))
                .isSubsetOf("training_records_" + first.monday().getYear(), "training_records_" + YEAR);
    }

    @Test
    void whatWaitsIsLookedForInNoYearToCome() throws Throwable {
        Set<Scope> scopes = Set.of(Scope.trainingRelationship(UUID.randomUUID()));

        assertThat(read(() -> records.submitted(scopes, Set.of(), UUID.randomUUID(), TODAY, new PageRequest())))
                .contains("training_records_" + YEAR)
                .noneMatch(partition -> partition.compareTo("training_records_" + YEAR) > 0
                        && !partition.equals("training_records_other"));
    }

    private static List<String> read(Supplier<Uni<?>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> work.get().chain(PartitionTest::lockedPartitions)));
    }

    private static Uni<List<String>> lockedPartitions() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select distinct relname from pg_locks join pg_class on pg_class.oid = relation
                                where pid = pg_backend_pid() and relispartition and relkind = 'r' order by relname
                                """, String.class).getResultList());
    }
}
