package de.guildhall.identity.person;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** @param created whether the candidate became the person */
    public record Found(Person person, boolean created) {}

    /** @throws ProblemException 404 */
    public Uni<Person> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * As {@link #get}; whoever else changes the person meanwhile waits.
     *
     * @throws ProblemException 404
     */
    public Uni<Person> getLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** @throws ProblemException 404 */
    public Uni<EmailAddress> emailOf(UUID id) {
        return Panache.getSession()
                .flatMap(
                        session -> session.createSelectionQuery("select email from Person where id = :id", String.class)
                                .setParameter("id", id)
                                .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .map(EmailAddress::new);
    }

    /** Those of the persons who have set no password so far. */
    public Uni<Set<UUID>> invitedOf(Collection<UUID> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select id from Person where id in :ids and activatedAt is null", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(HashSet::new);
    }

    /** Null if nobody has the address. */
    public Uni<Person> withEmail(EmailAddress email) {
        return find("email", email.text()).firstResult();
    }

    /** One address, one person: of two candidates at once the second waits for the first and finds it. */
    public Uni<Found> findOrCreate(Person candidate) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into persons (id, email, given_name, family_name, language, created_at, version)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, 0) on conflict (email) do nothing")
                        .setParameter(1, candidate.id())
                        .setParameter(2, candidate.email().text())
                        .setParameter(3, candidate.name().given())
                        .setParameter(4, candidate.name().family())
                        .setParameter(5, candidate.language().name())
                        .setParameter(6, candidate.createdAt())
                        .executeUpdate())
                .flatMap(inserted -> withEmail(candidate.email()).map(person -> new Found(person, inserted == 1)));
    }
}
