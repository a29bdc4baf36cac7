package de.guildhall.notification.mail;

import java.net.URI;

/** The page of the portal on which the reader can act. After signing in the portal goes there. */
record PortalLink(URI portal) {

    URI of(Occasion occasion) {
        String root = portal.toString().replaceAll("/$", "");
        return URI.create(root
                + switch (occasion) {
                    // Behind the hash a token reaches no server and no log on the way.
                    case Occasion.ConfirmRegistration registration -> "/register/confirm#token=" + registration.token();
                    case Occasion.Invitation invitation -> "/register/confirm#token=" + invitation.token();
                    case Occasion.AlreadyRegistered registered -> "/activate";
                    case Occasion.NewPassword password -> "/forgot-password/new#token=" + password.token();
                    case Occasion.PasswordChanged changed -> "/forgot-password";
                    case Occasion.ConfirmOldEmail old -> "/confirm-email#token=" + old.token();
                    case Occasion.ConfirmNewEmail fresh -> "/confirm-email#token=" + fresh.token();
                    case Occasion.EmailTaken taken -> "/functions";
                    case Occasion.RecordSubmitted submitted ->
                        "/o/" + submitted.organisationId() + "/approvals?book=" + submitted.trainingRelationshipId()
                                + "&week=" + submitted.week();
                    case Occasion.SupervisorNamed named ->
                        "/o/" + named.organisationId() + "/record-books/" + named.trainingRelationshipId();
                    case Occasion.RecordReturned returned -> week(returned.trainingRelationshipId(), returned.week());
                    case Occasion.RecordApproved approved -> week(approved.trainingRelationshipId(), approved.week());
                    case Occasion.ActivationLocked locked ->
                        "/c/" + locked.chamberId()
                                + (locked.organisationId() == null
                                        ? "/activation-locks"
                                        : "/organisations/" + locked.organisationId());
                    case Occasion.OwnActivationLocked locked -> "/activate";
                    case Occasion.AdministeredActivationLocked locked -> "/o/" + locked.organisationId();
                    case Occasion.SignInLocked locked -> "/";
                    case Occasion.DataExportReady ready -> "/profile";
                    case Occasion.ActivationTakenBack takenBack ->
                        "/c/" + takenBack.chamberId() + "/organisations/" + takenBack.organisationId();
                    case Occasion.FurtherAdministrator further -> "/o/" + further.organisationId();
                    case Occasion.Delegated delegated -> "/o/" + delegated.organisationId() + "/delegations";
                    case Occasion.HeadOfficeSet set -> "/o/" + set.organisationId();
                    case Occasion.HeadOfficeRemoved removed -> "/o/" + removed.organisationId();
                    case Occasion.Departed departed -> "/";
                    case Occasion.Succession succession ->
                        succession.organisationId() == null
                                ? "/c/" + succession.chamberId()
                                : "/o/" + succession.organisationId();
                    case Occasion.UnusedAccounts unused ->
                        (unused.organisationId() == null ? "/c/" + unused.chamberId() : "/o/" + unused.organisationId())
                                + "/users";
                });
    }

    private static String week(Object trainingRelationshipId, String week) {
        return "/me/record-books/" + trainingRelationshipId + "/weeks/" + week;
    }
}
