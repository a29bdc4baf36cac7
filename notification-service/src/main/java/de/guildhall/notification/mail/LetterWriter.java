package de.guildhall.notification.mail;

import de.guildhall.notification.NotificationConfig;
import de.guildhall.notification.directory.Recipient;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes a mail in the recipient's language, as plain text and as HTML with the same words. */
@ApplicationScoped
class LetterWriter {

    private final Engine templates;
    private final Template text;
    private final Template html;
    private final PortalLink links;
    private final ZoneId zone;

    LetterWriter(
            Engine templates,
            @Location("mail.txt") Template text,
            @Location("mail.html") Template html,
            NotificationConfig config) {
        this.templates = templates;
        this.text = text;
        this.html = html;
        this.links = new PortalLink(config.portal());
        this.zone = config.zone();
    }

    Letter write(Occasion occasion, Recipient recipient) {
        String language = recipient.language().code();
        TemplateInstance words = templates
                .getTemplate("mails/" + language + "/" + occasion.kind().template() + ".txt")
                .instance();
        values(occasion, recipient).forEach((name, value) -> words.data(name, oneLine(value)));
        MailText mail = MailText.parse(words.render());
        return new Letter(
                mail.subject(), filled(text, mail, occasion, recipient), filled(html, mail, occasion, recipient));
    }

    private String filled(Template layout, MailText mail, Occasion occasion, Recipient recipient) {
        return layout.data("mail", mail)
                .data("link", links.of(occasion).toString())
                .data("language", recipient.language().code())
                .data("portal", links.portal().toString())
                .render();
    }

    /** What others typed stays within its sentence; a missing value is an empty one. */
    private static String oneLine(String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }

    private Map<String, String> values(Occasion occasion, Recipient recipient) {
        Locale locale = recipient.language().locale();
        Map<String, String> values = new HashMap<>();
        values.put("name", recipient.name());
        switch (occasion) {
            case Occasion.ConfirmRegistration registration ->
                values.put("until", time(registration.expiresAt(), locale));
            case Occasion.Invitation invitation -> {
                values.put("until", time(invitation.expiresAt(), locale));
                values.put("organisation", invitation.organisationName());
            }
            case Occasion.NewPassword password -> values.put("until", time(password.expiresAt(), locale));
            case Occasion.ConfirmOldEmail old -> {
                values.put("until", time(old.expiresAt(), locale));
                values.put("newEmail", old.newEmail());
            }
            case Occasion.ConfirmNewEmail fresh -> values.put("until", time(fresh.expiresAt(), locale));
            case Occasion.RecordSubmitted submitted -> {
                putWeek(values, submitted.week(), locale);
                values.put("apprentice", submitted.apprenticeName());
            }
            case Occasion.SupervisorNamed named -> {
                values.put("apprentice", named.apprentice());
                values.put("supervisor", named.supervisor());
                values.put("email", named.email());
            }
            case Occasion.RecordReturned returned -> putWeek(values, returned.week(), locale);
            case Occasion.RecordApproved approved -> putWeek(values, approved.week(), locale);
            case Occasion.ActivationLocked locked -> values.put("until", time(locked.until(), locale));
            case Occasion.OwnActivationLocked locked -> values.put("until", time(locked.until(), locale));
            case Occasion.AdministeredActivationLocked locked -> values.put("until", time(locked.until(), locale));
            case Occasion.SignInLocked locked -> values.put("until", time(locked.until(), locale));
            case Occasion.AlreadyRegistered registered -> {}
            case Occasion.PasswordChanged changed -> {}
            case Occasion.EmailTaken taken -> {}
            case Occasion.ActivationTakenBack takenBack -> {}
            case Occasion.FurtherAdministrator further -> {}
            case Occasion.Delegated delegated -> {}
            case Occasion.DataExportReady ready -> {}
            case Occasion.HeadOfficeSet set -> putBranch(values, set.branch(), set.headOffice());
            case Occasion.HeadOfficeRemoved removed -> putBranch(values, removed.branch(), removed.headOffice());
            case Occasion.Departed departed -> {
                values.put("place", departed.place());
                values.put("chamber", departed.chamber());
                values.put("office", departed.office());
                values.put("last", departed.last() ? "last" : null);
            }
            case Occasion.Succession succession -> {
                values.put("place", succession.place());
                values.put("leaver", succession.leaver());
            }
            case Occasion.UnusedAccounts unused -> {
                values.put("place", unused.place());
                values.put("accounts", Long.toString(unused.accounts()));
                values.put("one", unused.accounts() == 1 ? "one" : null);
            }
        }
        return values;
    }

    private static void putBranch(Map<String, String> values, String branch, String headOffice) {
        values.put("branch", branch);
        values.put("headOffice", headOffice);
    }

    private static void putWeek(Map<String, String> values, String text, Locale locale) {
        Week week = Week.parse(text);
        values.put("week", Integer.toString(week.number()));
        values.put("firstDay", week.firstDay(locale));
        values.put("lastDay", week.lastDay(locale));
    }

    private String time(Instant instant, Locale locale) {
        return instant == null
                ? null
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(instant.atZone(zone));
    }
}
