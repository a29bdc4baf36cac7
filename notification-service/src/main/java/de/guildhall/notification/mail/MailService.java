package de.guildhall.notification.mail;

import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MailService {

    private static final int KEY_PARTS = 2;

    private final MailRepository mails;

    MailService(MailRepository mails) {
        this.mails = mails;
    }

    /** Everybody sees the mails sent to them. */
    @WithSession
    Uni<Page<Mail>> to(UUID personId, PageRequest page) {
        return mails.to(personId, page.after(KEY_PARTS), page.rows())
                .map(found -> Page.of(found, page.limit, mail -> Cursor.of(mail.createdAt(), mail.id())));
    }
}
