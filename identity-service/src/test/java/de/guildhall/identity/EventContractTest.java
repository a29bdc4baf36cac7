package de.guildhall.identity;

import static de.guildhall.platform.testing.EventContract.assertFits;
import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Links;
import de.guildhall.identity.testing.Lock;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published is what the schemas beside the code promise. */
@QuarkusTest
class EventContractTest {

    private final String email = Addresses.fresh("lena.vogt");

    enum Step {
        CONFIRM_REGISTRATION,
        ALREADY_REGISTERED,
        INVITATION
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aMailLinkFitsItsSchemaWhateverItsPurpose(Step purpose) {
        switch (purpose) {
            case CONFIRM_REGISTRATION -> Accounts.register("Lena", "Vogt", email, "de");
            case ALREADY_REGISTERED -> {
                Accounts.open(email);
                Accounts.register("Lena", "Vogt", email, "de");
            }
            case INVITATION -> requestAccount(UUID.randomUUID());
        }

        Published link = Events.await(
                "identity.mail-link",
                event -> isToLena(event)
                        && event.state().get("purpose").textValue().equals(purpose.name()));
        assertFits("identity.mail-link", link);
        assertThat(link.type()).isEqualTo("de.guildhall.identity.mail-link.requested.v1");
    }

    @Test
    void aPersonFitsItsSchemaFromTheInvitationOn() {
        requestAccount(UUID.randomUUID());
        Published invited = Events.await("identity.person", this::isToLena);
        Accounts.confirm(Links.to(email).nextToken(), Accounts.GOOD_PASSWORD)
                .then()
                .statusCode(200);
        Published active = Events.await(
                "identity.person", event -> isToLena(event) && event.type().contains("activated"));

        assertFits("identity.person", invited);
        assertFits("identity.person", active);
        assertThat(invited.state().get("version").intValue())
                .isLessThan(active.state().get("version").intValue());
    }

    @Test
    void theAnswerToAnAccountRequestFitsItsSchema() {
        UUID cause = UUID.randomUUID();
        requestAccount(cause);

        assertFits(
                "identity.account",
                Events.await("identity.account", event -> event.key().equals(cause.toString())));
    }

    @Test
    void anAuditEntryFitsItsSchema() {
        UUID cause = UUID.randomUUID();
        requestAccount(cause);

        assertFits(
                "audit.entry",
                Events.await(
                        "audit.entry",
                        event -> event.state().at("/after/causeId").asText().equals(cause.toString())));
    }

    @Test
    void aLockedSignInFitsItsSchema() {
        Accounts.open(email);
        Lock.of(email);

        Published locked = Events.await(
                "identity.sign-in",
                event -> event.key().equals(Accounts.idOf(email).toString()));

        assertFits("identity.sign-in", locked);
        assertThat(locked.type()).isEqualTo("de.guildhall.identity.sign-in.locked.v1");
    }

    private void requestAccount(UUID cause) {
        Events.publish(
                "org.account-request",
                cause,
                "org.account-request.made",
                Map.of(
                        "causeKind",
                        "TRAINER",
                        "causeId",
                        cause,
                        "organisationId",
                        UUID.randomUUID(),
                        "organisationName",
                        "Tischlerei Brandt",
                        "email",
                        email,
                        "givenName",
                        "Lena",
                        "familyName",
                        "Vogt",
                        "language",
                        "de",
                        "requestedBy",
                        UUID.randomUUID()));
    }

    private boolean isToLena(Published event) {
        return event.state().get("email").textValue().equals(email);
    }
}
