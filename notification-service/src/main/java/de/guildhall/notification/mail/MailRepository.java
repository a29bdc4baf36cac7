package de.guildhall.notification.mail;

import de.guildhall.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MailRepository implements PanacheRepositoryBase<Mail, UUID> {

    private static final String[] KINDS =
            Arrays.stream(MailKind.values()).map(MailKind::name).toArray(String[]::new);

    /**
     * Locks a mail that is due; null if there is none that another replica does not have in hand. A kind that a newer
     * version brought in is left to that version's replicas.
     */
    Uni<Mail> nextDue(Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select * from mails where state = 'WAITING' and due_at <= ?1 and kind = any(?2)"
                                        + " order by due_at limit 1 for update skip locked",
                                Mail.class)
                        .setParameter(1, now)
                        .setParameter(2, KINDS)
                        .getSingleResultOrNull());
    }

    /** The newest first. */
    Uni<List<Mail>> to(UUID personId, Cursor after, int rows) {
        String hql = "from Mail m where m.recipientId = :person"
                + (after == null ? "" : " and (m.createdAt, m.id) < (:at, :id)")
                + " order by m.createdAt desc, m.id desc";
        return Panache.getSession().flatMap(session -> {
            var query = session.createSelectionQuery(hql, Mail.class)
                    .setParameter("person", personId)
                    .setMaxResults(rows);
            if (after != null) {
                query.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
            }
            return query.getResultList();
        });
    }
}
