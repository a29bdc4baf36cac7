package de.guildhall.identity.terms;

import static de.guildhall.identity.terms.TermsCalls.accept;
import static de.guildhall.identity.terms.TermsCalls.hash;
import static de.guildhall.identity.terms.TermsCalls.mine;
import static de.guildhall.identity.terms.TermsCalls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-15")
class MyTermsResourceTest {

    @Inject
    Rows rows;

    private Person lena;
    private int version;

    @BeforeEach
    void lenaHasAnAccountAndThereAreTerms() {
        String email = Addresses.fresh("lena.vogt");
        Accounts.open(email);
        lena = Person.known(Accounts.idOf(email), "Lena Vogt");
        version = publish();
    }

    @Test
    void whoHasNotAcceptedIsToldWhichVersionThereIs() {
        mine(lena)
                .statusCode(200)
                .body("newestVersion", equalTo(version))
                .body("accepted", equalTo(false))
                .body("acceptance", nullValue());
    }

    @Test
    void anAcceptanceIsRecordedWithVersionLanguageTimeAndHash() {
        String hash = hash(version, "fr");

        accept(lena, version, "fr", hash).statusCode(200);

        mine(lena)
                .body("accepted", equalTo(true))
                .body("acceptance.version", equalTo(version))
                .body("acceptance.language", equalTo("fr"))
                .body("acceptance.hash", equalTo(hash));
        assertThat(rows.count(
                        "select count(*) from terms_acceptances where person_id = ? and version = ? and language = 'FR'"
                                + " and text_hash = ? and accepted_at between now() - interval '1 minute' and now()",
                        lena.id(),
                        version,
                        hash))
                .isEqualTo(1);
    }

    @Test
    void anAcceptanceIsToldAndNotedInTheTrail() {
        accept(lena, version, "de", hash(version, "de")).statusCode(200);

        var told = Events.await(
                "identity.terms-acceptance",
                event -> event.key().equals(lena.id().toString()));
        EventContract.assertFits("identity.terms-acceptance", told);
        assertThat(told.type()).isEqualTo("de.guildhall.identity.terms-acceptance.given.v1");
        assertThat(told.state().get("version").intValue()).isEqualTo(version);
        Events.await(
                "audit.entry",
                event -> event.key().equals(lena.id().toString())
                        && event.state().get("action").textValue().equals("identity.terms-of-use.accept"));
    }

    @Test
    void toAcceptAgainChangesNothing() {
        accept(lena, version, "de", hash(version, "de")).statusCode(200);
        String first = mine(lena).extract().path("acceptance.acceptedAt");

        accept(lena, version, "en", hash(version, "en")).statusCode(200);

        mine(lena).body("acceptance.acceptedAt", equalTo(first)).body("acceptance.language", equalTo("de"));
        assertThat(rows.count("select count(*) from terms_acceptances where person_id = ?", lena.id()))
                .isEqualTo(1);
    }

    @Test
    void aNewVersionAsksAgainAndTheOldAcceptanceStays() {
        accept(lena, version, "de", hash(version, "de")).statusCode(200);

        int next = publish();

        mine(lena)
                .body("newestVersion", equalTo(next))
                .body("accepted", equalTo(false))
                .body("acceptance.version", equalTo(version));
        accept(lena, next, "de", hash(next, "de")).statusCode(200).body("accepted", equalTo(true));
        assertThat(rows.count("select count(*) from terms_acceptances where person_id = ?", lena.id()))
                .isEqualTo(2);
    }

    @Test
    void onlyTheNewestVersionAndOnlyItsOwnTextIsAccepted() {
        String german = hash(version, "de");
        accept(lena, version, "fr", german).statusCode(409).body("code", equalTo("identity.terms-of-use.outdated"));
        publish();
        accept(lena, version, "de", german).statusCode(409).body("code", equalTo("identity.terms-of-use.outdated"));

        mine(lena).body("acceptance", nullValue());
    }

    @Test
    void anAccountThatBelongsToNoPersonAcceptsNothing() {
        accept(Person.stranger(), version, "de", hash(version, "de")).statusCode(404);
    }

    @Test
    void evenTheDatabaseKeepsWhatWasAccepted() {
        accept(lena, version, "de", hash(version, "de")).statusCode(200);

        assertThatThrownBy(() ->
                        rows.update("update terms_acceptances set accepted_at = now() where person_id = ?", lena.id()))
                .hasStackTraceContaining("only ever added to");
        assertThatThrownBy(() -> rows.update("delete from terms_acceptances where person_id = ?", lena.id()))
                .hasStackTraceContaining("only ever added to");
    }
}
