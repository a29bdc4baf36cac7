package de.guildhall.notification.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the mail's text among the templates, its occasion as it is kept, and the reason in the list of mails. */
public enum MailKind {
    CONFIRM_REGISTRATION(Occasion.ConfirmRegistration.class),
    ALREADY_REGISTERED(Occasion.AlreadyRegistered.class),
    INVITATION(Occasion.Invitation.class),
    NEW_PASSWORD(Occasion.NewPassword.class),
    PASSWORD_CHANGED(Occasion.PasswordChanged.class),
    CONFIRM_OLD_EMAIL(Occasion.ConfirmOldEmail.class),
    CONFIRM_NEW_EMAIL(Occasion.ConfirmNewEmail.class),
    EMAIL_TAKEN(Occasion.EmailTaken.class),
    RECORD_SUBMITTED(Occasion.RecordSubmitted.class),
    SUPERVISOR_NAMED(Occasion.SupervisorNamed.class),
    RECORD_RETURNED(Occasion.RecordReturned.class),
    RECORD_APPROVED(Occasion.RecordApproved.class),
    ACTIVATION_LOCKED(Occasion.ActivationLocked.class),
    OWN_ACTIVATION_LOCKED(Occasion.OwnActivationLocked.class),
    ADMINISTERED_ACTIVATION_LOCKED(Occasion.AdministeredActivationLocked.class),
    SIGN_IN_LOCKED(Occasion.SignInLocked.class),
    ACTIVATION_TAKEN_BACK(Occasion.ActivationTakenBack.class),
    FURTHER_ADMINISTRATOR(Occasion.FurtherAdministrator.class),
    HEAD_OFFICE_SET(Occasion.HeadOfficeSet.class),
    HEAD_OFFICE_REMOVED(Occasion.HeadOfficeRemoved.class),
    DELEGATED(Occasion.Delegated.class),
    DEPARTED(Occasion.Departed.class),
    SUCCESSION(Occasion.Succession.class),
    UNUSED_ACCOUNTS(Occasion.UnusedAccounts.class),
    DATA_EXPORT_READY(Occasion.DataExportReady.class);

    private static final Map<Class<? extends Occasion>, MailKind> BY_OCCASION =
            Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.occasion, Function.identity()));

    private final Class<? extends Occasion> occasion;

    MailKind(Class<? extends Occasion> occasion) {
        this.occasion = occasion;
    }

    static MailKind of(Occasion occasion) {
        return BY_OCCASION.get(occasion.getClass());
    }

    Class<? extends Occasion> occasion() {
        return occasion;
    }

    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
