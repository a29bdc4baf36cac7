package de.guildhall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.local.api.Api;
import de.guildhall.local.api.Caller;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.mail.MailStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The loaded demo's apprentices and trainers, signed in, for whoever needs many callers. */
public final class DemoPeople {

    private final DemoScript script = DemoScript.read();
    private final Api api;
    private final People people;

    public DemoPeople(LocalStack local, Api api) {
        this.api = api;
        this.people =
                new People(api, local.secrets(), new MailStore(local.home().mails()), script.password());
    }

    /** A record book with who writes and who decides, and the weeks there are so far. */
    public record Book(
            String id,
            Caller apprentice,
            Caller trainer,
            List<String> weeks,
            Function<String, Map<String, Object>> contents) {

        /** What the apprentice writes about a week. */
        public Map<String, Object> content(String isoWeek) {
            return contents.apply(isoWeek);
        }
    }

    /** The first chamber's clerk. */
    public Caller clerk() throws InterruptedException {
        var chamber = script.chambers().getFirst();
        var operator = people.client("guildhall-operator").forInstallation();
        String id = api.find(operator, "/org/v1/chambers", "name", chamber.name())
                .path("id")
                .asText();
        return people.accept(chamber.clerk().email()).forChamber(id);
    }

    /** Each in their own name. */
    public List<Caller> apprentices() throws InterruptedException {
        var apprentices = new ArrayList<Caller>();
        for (var organisation : script.organisations()) {
            if (organisation.isActivated()) {
                for (var apprentice : organisation.apprentices()) {
                    apprentices.add(people.accept(apprentice.email()));
                }
            }
        }
        return apprentices;
    }

    public List<Book> books() throws InterruptedException {
        var books = new ArrayList<Book>();
        for (var organisation : script.organisations()) {
            if (organisation.isActivated()) {
                for (var apprentice : organisation.apprentices()) {
                    books.add(book(organisation, apprentice));
                }
            }
        }
        return books;
    }

    private Book book(DemoScript.Organisation organisation, DemoScript.Apprentice apprentice)
            throws InterruptedException {
        var text = script.text(apprentice.occupation(), 0);
        var writer = people.accept(apprentice.email());
        var decider =
                people.accept(organisation.trainers().get(apprentice.trainer()).email());
        var book = api.get(writer, "/training-record/v1/record-books")
                .path("items")
                .path(0);
        return new Book(
                book.path("trainingRelationshipId").asText(),
                writer,
                decider.forOrganisation(organisationOf(decider)),
                weeks(LocalDate.parse(book.path("startsOn").asText())),
                isoWeek -> DemoRecords.content(text, TrainingYears.monday(isoWeek)));
    }

    private String organisationOf(Caller trainer) throws InterruptedException {
        for (JsonNode function : api.get(trainer, "/permission/v1/functions").path("items")) {
            if (function.path("kind").asText().equalsIgnoreCase("organisation")) {
                return function.path("id").asText();
            }
        }
        throw new IllegalStateException("No organisation for " + trainer);
    }

    private static List<String> weeks(LocalDate start) {
        var first = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return first.datesUntil(LocalDate.now().plusDays(1), Period.ofWeeks(1))
                .map(TrainingYears::isoWeek)
                .toList();
    }
}
