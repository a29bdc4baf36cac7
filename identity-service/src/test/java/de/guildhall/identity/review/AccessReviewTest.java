package de.guildhall.identity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Grants;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock is moved by hand: each test has years of its own, later than those of the tests before and than today. */
@QuarkusTest
@Rule("USR-12")
class AccessReviewTest {

    private static final String UNUSED_ACCOUNTS = "/api/identity/v1/unused-accounts";
    private static final String CONFIRM = "identity.access-review.confirm";
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    @Inject
    AccessReviewRepository reviews;

    @Inject
    Outbox outbox;

    @Inject
    IdentityConfig config;

    @Inject
    Rows rows;

    private final int year = YEARS.addAndGet(2);
    private final LocalDate newYear = LocalDate.of(year, 1, 1);
    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final Person administrator = Person.named("Petra Lang").administratorOf(organisation);
    private final Person chamberAdministrator = Person.named("Ute Kaya").chamberAdministratorOf(chamber);

    @Test
    void itIsMadeOnTheFirstDayOfAQuarterOnceHoweverManyReplicasThereAre() {
        UUID frank = person("Vogt", at(LocalDate.of(year - 1, 5, 15), LocalTime.NOON));
        works(frank, organisation);

        reviewAt(at(LocalDate.of(year - 1, 10, 1), LocalTime.MIDNIGHT));
        assertThat(listed(frank)).isZero();
        reviewAt(at(newYear, LocalTime.MIDNIGHT).minusMillis(1));
        assertThat(listed(frank)).isZero();
        assertThat(made(newYear)).isZero();

        Instant firstMoment = at(newYear, LocalTime.MIDNIGHT);
        reviewByThreeReplicasAt(firstMoment);
        assertThat(listed(frank)).isEqualTo(1);
        assertThat(made(newYear)).isEqualTo(1);

        reviewAt(at(newYear.plusDays(1), LocalTime.MIDNIGHT));
        reviewAt(at(LocalDate.of(year, 3, 31), LocalTime.MAX));
        assertThat(listed(frank)).isEqualTo(1);

        reviewAt(at(LocalDate.of(year, 4, 1), LocalTime.MIDNIGHT));
        assertThat(listed(frank)).isEqualTo(2);
        await().until(() -> Events.all("identity.access-review", organisation).size() >= 2);
        assertThat(Events.all("identity.access-review", organisation))
                .allSatisfy(event -> EventContract.assertFits("identity.access-review", event))
                .extracting(event -> event.state().get("quarter").textValue())
                .containsExactly(year + "-Q1", year + "-Q2");
    }

    @Test
    void eachOfVeryManyPlacesIsToldOnceThoughTheyNeedSeveralTransactions() {
        UUID frank = longAway("Vogt");
        int places = 1_200;
        rows.update(
                "insert into memberships (grant_id, person_id, organisation_id, chamber_id, valid_from, version)"
                        + " select gen_random_uuid(), ?, gen_random_uuid(), ?, '2026-01-01', 1"
                        + " from generate_series(1, ?)",
                frank,
                chamber,
                places);

        reviewByThreeReplicasAt(at(newYear, LocalTime.MIDNIGHT));

        Set<String> listed = Set.of(rows.text(
                        "select string_agg(organisation_id::text, ',') from unused_accounts where person_id = ?", frank)
                .split(","));
        assertThat(listed).hasSize(places);
        Predicate<Published> ofThese =
                event -> event.state().get("quarter").textValue().equals(year + "-Q1") && listed.contains(event.key());
        await().until(() -> Events.all("identity.access-review", ofThese).size() >= places);
        assertThat(Events.all("identity.access-review", ofThese))
                .extracting(Published::key)
                .containsExactlyInAnyOrderElementsOf(listed);
        rows.update("delete from memberships where person_id = ?", frank);
    }

    @ParameterizedTest
    @CsvSource({"06-30T23:59:59.999999, true", "07-01T00:00:00, false"})
    void whoWasHereOnTheDaySixMonthsBeforeIsNotListed(String moment, boolean isListed) {
        Instant last =
                LocalDateTime.parse((year - 1) + "-" + moment).atZone(GERMANY).toInstant();
        UUID signedIn = person("Vogt", last);
        UUID neverHere = person("Weber", null);
        rows.update("update persons set created_at = ?::timestamptz where id = ?", last.toString(), neverHere);
        works(signedIn, organisation);
        works(neverHere, organisation);

        reviewAt(at(newYear, LocalTime.MIDNIGHT));

        assertThat(listed(signedIn)).isEqualTo(isListed ? 1 : 0);
        assertThat(listed(neverHere)).isEqualTo(isListed ? 1 : 0);
    }

    /** Whoever is late decides no differently. */
    @Test
    void aReviewThatIsMadeLateListsWhoeverWouldHaveBeenListedOnTheFirstDay() {
        UUID earlier = person("Vogt", at(LocalDate.of(year - 1, 6, 30), LocalTime.NOON));
        UUID later = person("Weber", at(LocalDate.of(year - 1, 7, 1), LocalTime.NOON));
        works(earlier, organisation);
        works(later, organisation);

        reviewAt(at(LocalDate.of(year, 2, 20), LocalTime.NOON));

        assertThat(listed(earlier)).isEqualTo(1);
        assertThat(listed(later)).isZero();
    }

    @Test
    void onlyWhoActsThereNowIsListedAndNobodyTwice() {
        UUID frank = longAway("Vogt");
        works(frank, organisation);
        works(frank, organisation);
        UUID apprentice = longAway("Sommer");
        awaitMembership(Grants.apprenticed(apprentice, organisation, chamber));
        UUID left = longAway("Claasen");
        leaves(left, works(left, organisation));
        UUID future = longAway("Kolde");
        rows.update(
                "update memberships set valid_from = ?::timestamptz where grant_id = ?",
                at(newYear, LocalTime.NOON).toString(),
                works(future, organisation));
        UUID deactivated = longAway("Brandt");
        works(deactivated, organisation);
        rows.update("update persons set left_at = now(), deactivated_at = now() where id = ?", deactivated);

        reviewAt(at(newYear, LocalTime.MIDNIGHT));

        ofOrganisation(administrator)
                .statusCode(200)
                .body("items.personId", contains(frank.toString()))
                .body("items[0].personName", equalTo("Lena Vogt"))
                .body("items[0].quarter", equalTo(year + "-Q1"))
                .body("items[0].lastSignInAt", equalTo(longAgo().toString()));
        Stream.of(apprentice, left, future, deactivated)
                .forEach(person -> assertThat(listed(person)).isZero());
        assertThat(told(organisation).state().get("accounts").intValue()).isEqualTo(1);
    }

    @Test
    void theChambersOwnPeopleAreItsOwnAdministratorsMatter() {
        UUID clerk = longAway("Brinkmann");
        works(clerk, null);
        works(longAway("Vogt"), organisation);

        reviewAt(at(newYear, LocalTime.MIDNIGHT));

        ofChamber(chamberAdministrator).statusCode(200).body("items.personId", contains(clerk.toString()));
        Published told = told(chamber);
        EventContract.assertFits("identity.access-review", told);
        assertThat(told.state().get("chamberId").textValue()).isEqualTo(chamber.toString());
        assertThat(told.state().has("organisationId")).isFalse();
        assertThat(told.state().get("accounts").intValue()).isEqualTo(1);
        ofChamber(Person.named("Jan Brinkmann").clerkOf(chamber)).statusCode(403);
        ofChamber(administrator).statusCode(404);
    }

    @Test
    void whoIsConfirmedStaysAndIsListedAgainOnlyIfStillUnusedInTheNextQuarter() {
        UUID frank = longAway("Vogt");
        UUID tom = longAway("Weber");
        works(frank, organisation);
        works(tom, organisation);
        reviewAt(at(newYear, LocalTime.MIDNIGHT));
        String ofFrank = idOf(frank);

        confirm(administrator, ofFrank).statusCode(204);
        confirm(administrator, ofFrank).statusCode(204);

        ofOrganisation(administrator).body("items.personId", contains(tom.toString()));
        confirm(administrator, idOf(tom)).statusCode(204);
        ofOrganisation(administrator).body("items", empty());
        await().until(() -> Events.all("audit.entry", administrator.id()).size() >= 2);
        List<Published> noted = Events.all("audit.entry", administrator.id());
        assertThat(noted)
                .hasSize(2)
                .allSatisfy(entry ->
                        assertThat(entry.state().get("action").textValue()).isEqualTo(CONFIRM));
        assertThat(noted.getFirst().state().get("subjectPersonId").textValue()).isEqualTo(frank.toString());
        assertThat(noted.getFirst().state().get("organisationId").textValue()).isEqualTo(organisation.toString());

        signsIn(tom, at(newYear, LocalTime.NOON));
        reviewAt(at(LocalDate.of(year, 4, 1), LocalTime.MIDNIGHT));

        ofOrganisation(administrator).body("items.personId", contains(frank.toString()));
    }

    @Test
    void whoSignsInAgainOrLeavesIsListedNoMore() {
        UUID frank = longAway("Vogt");
        UUID tom = longAway("Weber");
        UUID never = person("Claasen", null);
        UUID stays = person("Kolde", null);
        works(frank, organisation);
        UUID toms = works(tom, organisation);
        works(never, organisation);
        works(stays, organisation);
        reviewAt(at(newYear, LocalTime.MIDNIGHT));
        ofOrganisation(administrator)
                .body(
                        "items.personId",
                        containsInAnyOrder(frank.toString(), tom.toString(), never.toString(), stays.toString()));

        signsIn(frank, at(newYear, LocalTime.NOON));
        leaves(tom, toms);
        signsIn(never, at(newYear, LocalTime.NOON));

        ofOrganisation(administrator)
                .body("items.personId", contains(stays.toString()))
                .body("items[0].lastSignInAt", nullValue());
    }

    @Test
    void aLongListComesInPagesByName() {
        List<UUID> byName = Stream.of("Arends", "Brandt", "Claasen")
                .map(name -> {
                    UUID person = longAway(name);
                    works(person, organisation);
                    return person;
                })
                .toList();
        reviewAt(at(newYear, LocalTime.MIDNIGHT));

        String next = administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("limit", 2)
                .get(UNUSED_ACCOUNTS)
                .then()
                .body(
                        "items.personId",
                        contains(byName.get(0).toString(), byName.get(1).toString()))
                .extract()
                .path("next");
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(UNUSED_ACCOUNTS)
                .then()
                .body("items.personId", contains(byName.get(2).toString()))
                .body("next", nullValue());
    }

    @Test
    void forOthersThereIsNothingToSeeOrConfirm() {
        UUID frank = longAway("Vogt");
        works(frank, organisation);
        reviewAt(at(newYear, LocalTime.MIDNIGHT));
        String id = idOf(frank);
        Person otherAdministrator = Person.named("Max Muster").administratorOf(UUID.randomUUID());
        Person otherChamber = Person.named("Ida Muster").chamberAdministratorOf(UUID.randomUUID());

        Stream.of(otherAdministrator, otherChamber).forEach(other -> {
            ofOrganisation(other).statusCode(404).body("code", equalTo("request.not-found"));
            confirm(other, id).statusCode(404).body("code", equalTo("request.not-found"));
        });
        Stream.of(
                        Person.named("Tom").trainerOf(organisation),
                        Person.named("Jan").clerkOf(chamber))
                .forEach(other -> {
                    ofOrganisation(other).statusCode(403);
                    confirm(other, id).statusCode(403);
                });
        confirm(administrator, UUID.randomUUID().toString()).statusCode(404);
        ofOrganisation(chamberAdministrator).body("items.personId", contains(frank.toString()));
        administrator.calls().get(UNUSED_ACCOUNTS).then().statusCode(400);
    }

    /** @param lastSignInAt null if there was none; the account is older than every review */
    private UUID person(String familyName, Instant lastSignInAt) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into persons (id, email, given_name, family_name, language, created_at, version)"
                        + " values (?, ?, 'Lena', ?, 'DE', '2026-01-01', 0)",
                id,
                Addresses.fresh("lena"),
                familyName);
        if (lastSignInAt != null) {
            signsIn(id, lastSignInAt);
        }
        return id;
    }

    private UUID longAway(String familyName) {
        return person(familyName, longAgo());
    }

    private Instant longAgo() {
        return at(LocalDate.of(year - 1, 3, 8), LocalTime.NOON);
    }

    private void signsIn(UUID person, Instant when) {
        rows.update(
                "insert into sign_ins (person_id, account_id, last_sign_in_at, failures)"
                        + " values (?, ?, ?::timestamptz, 0)"
                        + " on conflict (person_id) do update set last_sign_in_at = excluded.last_sign_in_at",
                person,
                person.toString(),
                when.toString());
    }

    /** @param place null for the chamber itself */
    private UUID works(UUID person, UUID place) {
        return awaitMembership(Grants.given(person, place, chamber));
    }

    private UUID awaitMembership(UUID grant) {
        await().until(() -> rows.count("select count(*) from memberships where grant_id = ?", grant) == 1);
        return grant;
    }

    private void leaves(UUID person, UUID grant) {
        Grants.tell(grant, person, organisation, chamber, Instant.now(), 2);
        await().until(() ->
                rows.count("select count(*) from memberships where grant_id = ? and valid_until is not null", grant)
                        == 1);
    }

    private void reviewByThreeReplicasAt(Instant now) {
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            Stream.generate(() -> CompletableFuture.runAsync(() -> reviewAt(now), replicas))
                    .limit(3)
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void reviewAt(Instant now) {
        AccessReviewer reviewer = new AccessReviewer(reviews, outbox, config, Clock.fixed(now, ZoneOffset.UTC));
        try {
            VertxContextSupport.subscribeAndAwait(reviewer::review);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(GERMANY).toInstant();
    }

    private long listed(UUID person) {
        return rows.count("select count(*) from unused_accounts where person_id = ?", person);
    }

    private long made(LocalDate firstDay) {
        return rows.count(
                "select count(*) from access_reviews where reviewed_at >= ?::timestamptz",
                at(firstDay, LocalTime.MIDNIGHT).toString());
    }

    private static Published told(UUID place) {
        return Events.await("identity.access-review", event -> event.key().equals(place.toString()));
    }

    private String idOf(UUID person) {
        return rows.text("select id from unused_accounts where person_id = ?", person);
    }

    private ValidatableResponse ofOrganisation(Person who) {
        return who.calls()
                .queryParam("organisationId", organisation)
                .get(UNUSED_ACCOUNTS)
                .then();
    }

    private ValidatableResponse ofChamber(Person who) {
        return who.calls().queryParam("chamberId", chamber).get(UNUSED_ACCOUNTS).then();
    }

    private static ValidatableResponse confirm(Person who, String id) {
        return who.calls().put(UNUSED_ACCOUNTS + "/" + id + "/confirmation").then();
    }
}
