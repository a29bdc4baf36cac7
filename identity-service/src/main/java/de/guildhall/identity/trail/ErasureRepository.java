package de.guildhall.identity.trail;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Takes values out of the trail: each with its salt, so that the digest in the chain stays and gives nothing away. */
@ApplicationScoped
class ErasureRepository {

    private static final long LOCK = 0x617564697465L;

    private static final String ERASE = """
            with due as (
                select at, entry_id from audit_entries
                where object_kind %s (?1) and at < ?2
                    and (length(person_name_seal) = 48 or length(label_seal) = 48
                        or length(before_state_seal) = 48 or length(after_state_seal) = 48)
                order by at limit ?3
            ), erased as (
                update audit_entries e
                set person_name = null, person_name_seal = substring(e.person_name_seal from length(e.person_name_seal) - 31),
                    label = null, label_seal = substring(e.label_seal from length(e.label_seal) - 31),
                    before_state = null, before_state_seal = substring(e.before_state_seal from length(e.before_state_seal) - 31),
                    after_state = null, after_state_seal = substring(e.after_state_seal from length(e.after_state_seal) - 31)
                from due where e.at = due.at and e.entry_id = due.entry_id
                returning e.object_kind
            )
            select object_kind, count(*) from erased group by object_kind order by object_kind
            """;

    /** How many entries of a kind lost their values. */
    record Erased(String kind, long entries) {}

    /** @return whether this replica is the one that erases, until the end of the transaction */
    Uni<Boolean> lock() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select pg_try_advisory_xact_lock(?1)", Boolean.class)
                        .setParameter(1, LOCK)
                        .getSingleResult());
    }

    /** Erases the values of the oldest entries. */
    Uni<List<Erased>> erase(RetentionPeriod period, Instant until, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                ERASE.formatted(period.others() ? "not in" : "in"), Object[].class)
                        .setParameter(1, period.kinds())
                        .setParameter(2, until)
                        .setParameter(3, (long) most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Erased((String) row[0], ((Number) row[1]).longValue()))
                        .toList());
    }
}
