package de.guildhall.identity.apprentice;

import de.guildhall.identity.person.Person;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class ApprenticeNumberRepository implements PanacheRepositoryBase<ApprenticeNumber, UUID> {

    /** Chambers number on their own; more than this would be no number, but a default that somebody typed in everywhere. */
    private static final int MOST = 10;

    /** Whom some chamber knows by that number; upper and lower case are one. */
    public Uni<List<Person>> personsWith(String number) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from Person p where p.id in (select a.personId from ApprenticeNumber a"
                                        + " where lower(a.number) = lower(:number)) order by p.id",
                                Person.class)
                        .setParameter("number", number)
                        .setMaxResults(MOST)
                        .getResultList());
    }
}
