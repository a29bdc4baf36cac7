package de.guildhall.notification.personaldata;

import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.personaldata.PersonalSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The person's address, and the mails that went there. */
@ApplicationScoped
class NotificationPersonalData implements PersonalData {

    @Override
    public List<PersonalSection> sections() {
        return List.of(
                PersonalSection.of("address", "parties", "select name, email, language from parties where id = ?1"),
                // An occasion may hold what makes a link valid, and is gone when the mail is sent. Which mail went to a
                // new
                // address would tell whether somebody has it already (ACC-1).
                PersonalSection.of("mails", "mails", """
                        select kind, recipient_name, email, language, subject, state, created_at, sent_at
                        from mails where recipient_id = ?1 and kind not in ('CONFIRM_NEW_EMAIL', 'EMAIL_TAKEN')
                        order by created_at
                        """),
                PersonalSection.of("administrator", "administrators", """
                        select place_id, valid_from, valid_until from administrators where person_id = ?1
                        order by valid_from
                        """));
    }

    @Override
    public Map<String, String> tablesWithoutPersons() {
        return Map.of();
    }
}
