package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.notification.directory.Language;
import de.guildhall.notification.directory.Recipient;
import de.guildhall.notification.testing.Facts;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class LetterWriterTest {

    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final Instant UNTIL = Instant.parse("2026-11-22T09:15:00Z");

    @Inject
    LetterWriter writer;

    static List<Occasion> occasions() {
        return List.of(
                new Occasion.ConfirmRegistration(Facts.TOKEN, UNTIL),
                new Occasion.AlreadyRegistered(),
                new Occasion.Invitation(Facts.TOKEN, UNTIL, "Tischlerei Brandt"),
                new Occasion.Invitation(Facts.TOKEN, UNTIL, null),
                new Occasion.NewPassword(Facts.TOKEN, UNTIL),
                new Occasion.PasswordChanged(),
                new Occasion.ConfirmOldEmail(Facts.TOKEN, UNTIL, "lena.sommer@example.org"),
                new Occasion.ConfirmNewEmail(Facts.TOKEN, UNTIL),
                new Occasion.EmailTaken(),
                new Occasion.RecordSubmitted(ID, ID, "2026-W47", "Lena Vogt"),
                new Occasion.HeadOfficeSet(ID, "Anker Werk Süd GmbH", "Anker Werke AG"),
                new Occasion.HeadOfficeSet(ID, "Anker Werk Süd GmbH", null),
                new Occasion.HeadOfficeRemoved(ID, "Anker Werk Süd GmbH", "Anker Werke AG"),
                new Occasion.SupervisorNamed(ID, ID, "Lena Vogt", "Karl Meyer", "karl.meyer@example.org"),
                new Occasion.SupervisorNamed(ID, ID, null, null, null),
                new Occasion.RecordReturned(ID, "2026-W47"),
                new Occasion.RecordApproved(ID, "2026-W47"),
                new Occasion.ActivationLocked(ID, ID, UNTIL),
                new Occasion.OwnActivationLocked(UNTIL),
                new Occasion.AdministeredActivationLocked(ID, UNTIL),
                new Occasion.ActivationTakenBack(ID, ID),
                new Occasion.FurtherAdministrator(ID),
                new Occasion.Delegated(ID),
                new Occasion.Departed("Tischlerei Brandt", "IHK Osnabrück", "ausbildung@example.org", true),
                new Occasion.Departed(null, null, null, false),
                new Occasion.Succession(ID, ID, "Tischlerei Brandt", "Frank Vogt"),
                new Occasion.Succession(null, ID, null, null),
                new Occasion.UnusedAccounts(ID, null, "Tischlerei Brandt", 3),
                new Occasion.UnusedAccounts(null, ID, null, 1),
                new Occasion.DataExportReady(),
                new Occasion.SignInLocked(UNTIL));
    }

    static Stream<Arguments> occasionsInEachLanguage() {
        return Arrays.stream(Language.values())
                .flatMap(language -> occasions().stream().map(occasion -> Arguments.of(language, occasion)));
    }

    @Test
    void everyKindOfMailIsCovered() {
        assertThat(occasions()).extracting(Occasion::kind).containsOnly(MailKind.values());
    }

    @ParameterizedTest
    @MethodSource("occasionsInEachLanguage")
    @Rule("NOT-1")
    void everyMailIsCompleteInEveryLanguageAsTextAndAsHtml(Language language, Occasion occasion) throws Exception {
        Letter letter = writer.write(occasion, new Recipient("x@example.org", "Mia Keller", language));

        assertThat(letter.subject()).isNotBlank().hasSizeLessThan(80).doesNotContain("\n");
        assertThat(letter.text()).contains("http://localhost:8080/").doesNotContain("null", "{", "<", "NOT_FOUND");
        assertThat(letter.html()).contains("lang=\"" + language.code() + "\"").doesNotContain("null", "NOT_FOUND");
        // Well-formed means that every element is closed and everything foreign escaped.
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(letter.html()
                        .replace("<!DOCTYPE html>", "")
                        .replaceAll("<meta ([^>]*)>", "<meta $1/>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** Dates in the text differ by themselves; a subject has only words, and numbers that are the same everywhere. */
    @ParameterizedTest
    @MethodSource("occasions")
    @Rule("NOT-1")
    void theThreeLanguagesAreThreeTexts(Occasion occasion) {
        assertThat(Arrays.stream(Language.values())
                        .map(language -> writer.write(occasion, new Recipient("x@example.org", "Mia", language))
                                .subject())
                        .distinct())
                .hasSize(3);
    }

    @Test
    @Rule("NOT-3")
    void linksLeadToThePageWhereTheReaderCanAct() {
        assertThat(link(new Occasion.ConfirmRegistration(Facts.TOKEN, UNTIL)))
                .isEqualTo("/register/confirm#token=" + Facts.TOKEN);
        assertThat(link(new Occasion.Invitation(Facts.TOKEN, UNTIL, null)))
                .isEqualTo("/register/confirm#token=" + Facts.TOKEN);
        assertThat(link(new Occasion.AlreadyRegistered())).isEqualTo("/activate");
        assertThat(link(new Occasion.NewPassword(Facts.TOKEN, UNTIL)))
                .isEqualTo("/forgot-password/new#token=" + Facts.TOKEN);
        assertThat(link(new Occasion.PasswordChanged())).isEqualTo("/forgot-password");
        assertThat(link(new Occasion.ConfirmOldEmail(Facts.TOKEN, UNTIL, "lena.sommer@example.org")))
                .isEqualTo("/confirm-email#token=" + Facts.TOKEN);
        assertThat(link(new Occasion.ConfirmNewEmail(Facts.TOKEN, UNTIL)))
                .isEqualTo("/confirm-email#token=" + Facts.TOKEN);
        assertThat(link(new Occasion.EmailTaken())).isEqualTo("/functions");
        assertThat(link(new Occasion.RecordSubmitted(ID, ID, "2026-W47", "Lena Vogt")))
                .isEqualTo("/o/" + ID + "/approvals?book=" + ID + "&week=2026-W47");
        assertThat(link(new Occasion.RecordReturned(ID, "2026-W47")))
                .isEqualTo("/me/record-books/" + ID + "/weeks/2026-W47");
        assertThat(link(new Occasion.RecordApproved(ID, "2026-W47")))
                .isEqualTo("/me/record-books/" + ID + "/weeks/2026-W47");
        assertThat(link(new Occasion.ActivationLocked(ID, ID, UNTIL))).isEqualTo("/c/" + ID + "/organisations/" + ID);
        assertThat(link(new Occasion.OwnActivationLocked(UNTIL))).isEqualTo("/activate");
        assertThat(link(new Occasion.AdministeredActivationLocked(ID, UNTIL))).isEqualTo("/o/" + ID);
        assertThat(link(new Occasion.ActivationTakenBack(ID, ID))).isEqualTo("/c/" + ID + "/organisations/" + ID);
        assertThat(link(new Occasion.FurtherAdministrator(ID))).isEqualTo("/o/" + ID);
        assertThat(link(new Occasion.Delegated(ID))).isEqualTo("/o/" + ID + "/delegations");
        assertThat(link(new Occasion.Departed(null, null, null, true))).isEqualTo("/");
        assertThat(link(new Occasion.Succession(ID, UUID.randomUUID(), null, null)))
                .isEqualTo("/o/" + ID);
        assertThat(link(new Occasion.Succession(null, ID, null, null))).isEqualTo("/c/" + ID);
        assertThat(link(new Occasion.UnusedAccounts(ID, null, null, 3))).isEqualTo("/o/" + ID + "/users");
        assertThat(link(new Occasion.UnusedAccounts(null, ID, null, 1))).isEqualTo("/c/" + ID + "/users");
        assertThat(link(new Occasion.DataExportReady())).isEqualTo("/profile");
        assertThat(link(new Occasion.SignInLocked(UNTIL))).isEqualTo("/");
    }

    /** Whoever reads the present mailbox decides knowing what it is about. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void thePresentAddressReadsWhichOneIsToReplaceIt(Language language) {
        Letter letter = writer.write(
                new Occasion.ConfirmOldEmail(Facts.TOKEN, UNTIL, "lena.sommer@example.org"),
                new Recipient("x@example.org", "Lena", language));

        assertThat(letter.text()).contains("lena.sommer@example.org");
    }

    @Test
    void timesAreThoseOfGermanyInTheReadersLanguage() {
        Occasion registration = new Occasion.ConfirmRegistration(Facts.TOKEN, UNTIL);

        assertThat(writer.write(registration, new Recipient("x@example.org", null, Language.DE))
                        .text())
                .contains("22. November 2026", "10:15");
        assertThat(writer.write(registration, new Recipient("x@example.org", null, Language.FR))
                        .text())
                .contains("22 novembre 2026", "10:15");
        assertThat(writer.write(registration, new Recipient("x@example.org", null, Language.EN))
                        .text())
                .contains("22 November 2026", "10:15");
    }

    @Test
    void whatOthersTypedCannotChangeTheMail() {
        Occasion invitation =
                new Occasion.Invitation(Facts.TOKEN, UNTIL, "<b>Brandt</b>\n\n& Söhne\n\nhttp://evil.com");

        Letter letter = writer.write(invitation, new Recipient("x@example.org", "Mia", Language.DE));

        assertThat(letter.subject()).doesNotContain("\n");
        assertThat(letter.html()).contains("&lt;b&gt;Brandt&lt;/b&gt;").doesNotContain("<b>");
    }

    private String link(Occasion occasion) {
        String text = writer.write(occasion, new Recipient("x@example.org", "Mia Keller", Language.EN))
                .text();
        return text.lines()
                .filter(line -> line.startsWith("http://localhost:8080/"))
                .findFirst()
                .orElseThrow()
                .substring("http://localhost:8080".length());
    }
}
