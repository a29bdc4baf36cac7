package de.guildhall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.local.api.Api;
import de.guildhall.local.api.Caller;
import de.guildhall.local.demo.Company.Relationship;
import de.guildhall.local.demo.DemoScript.WeekState;
import de.guildhall.local.demo.DemoScript.WeekText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Apprentices keep their record books, trainers approve and return. */
final class DemoRecords {

    private static final int WORKDAYS = 5;
    private static final int SCHOOL_DAY = 3;
    private static final int MINUTES = 480;
    private static final int SCHOOL_MINUTES = 360;

    private final Api api;
    private final People people;
    private final DemoScript script;
    private final TrainingYears years;

    DemoRecords(Api api, People people, DemoScript script, TrainingYears years) {
        this.api = api;
        this.people = people;
        this.script = script;
        this.years = years;
    }

    void write(Company company) throws InterruptedException {
        for (var relationship : company.relationships()) {
            var apprentice = relationship.apprentice();
            var weeks = years.lastWeeks(apprentice.weeks().size(), years.start(apprentice.year()));
            var trainer = people.accept(company.script()
                            .trainers()
                            .get(apprentice.trainer())
                            .email())
                    .forOrganisation(company.id());
            for (int i = 0; i < weeks.size(); i++) {
                keep(relationship, trainer, weeks.get(i), i, apprentice.weeks().get(i));
            }
            if (apprentice.supervisor() != null) {
                people.accept(apprentice.supervisor().email());
            }
        }
    }

    private void keep(Relationship relationship, Caller trainer, LocalDate monday, int number, WeekState goal)
            throws InterruptedException {
        var apprentice = people.accept(relationship.apprentice().email());
        String week = "/training-record/v1/record-books/%s/weeks/%s"
                .formatted(relationship.id(), TrainingYears.isoWeek(monday));
        var record = api.get(apprentice, week);
        if (record.path("status").asText().equals("EMPTY")) {
            record = api.change(apprentice, "PUT", week, version(record), content(text(relationship, number), monday));
        }
        if (goal != WeekState.DRAFT && record.path("status").asText().equals("DRAFT")) {
            record = api.change(
                    apprentice, "POST", week + "/submissions", version(record), submission(relationship, goal));
        }
        if (record.path("status").asText().equals("SUBMITTED")) {
            decide(trainer, week, record, goal);
        }
    }

    private static Map<String, Object> submission(Relationship relationship, WeekState goal) {
        if (goal != WeekState.SENT) {
            return Map.of();
        }
        var supervisor = relationship.apprentice().supervisor();
        return Map.of(
                "supervisor",
                Map.of(
                        "givenName", supervisor.givenName(),
                        "familyName", supervisor.familyName(),
                        "email", supervisor.email(),
                        "language", supervisor.language()));
    }

    private void decide(Caller trainer, String week, JsonNode record, WeekState goal) throws InterruptedException {
        if (goal == WeekState.APPROVED) {
            api.change(trainer, "POST", week + "/approvals", version(record), Map.of());
        } else if (goal == WeekState.RETURNED) {
            var remarks = Map.of("remarks", script.returnRemarks());
            api.change(trainer, "POST", week + "/returns", version(record), remarks);
        }
    }

    private static String version(JsonNode record) {
        return record.path("version").asText("0");
    }

    private WeekText text(Relationship relationship, int number) {
        return script.text(relationship.apprentice().occupation(), number);
    }

    static Map<String, Object> content(WeekText text, LocalDate monday) {
        return Map.of(
                "department", text.department(),
                "work", text.work(),
                "instruction", text.instruction(),
                "school", text.school(),
                "days", days(monday));
    }

    private static List<Map<String, Object>> days(LocalDate monday) {
        return IntStream.range(0, WORKDAYS)
                .mapToObj(day -> Map.<String, Object>of(
                        "date", monday.plusDays(day),
                        "kind", day == SCHOOL_DAY ? "SCHOOL" : "COMPANY",
                        "minutes", day == SCHOOL_DAY ? SCHOOL_MINUTES : MINUTES))
                .toList();
    }
}
