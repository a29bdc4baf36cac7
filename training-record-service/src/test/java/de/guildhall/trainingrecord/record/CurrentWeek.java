package de.guildhall.trainingrecord.record;

import de.guildhall.platform.testing.Person;
import de.guildhall.trainingrecord.testing.Books;
import de.guildhall.trainingrecord.testing.Books.Opened;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The running week of a new book, and what people do with it. */
record CurrentWeek(Opened book) {

    static final RecordWeek WEEK = RecordWeek.containing(LocalDate.now());
    static final String TEXT = "Schubkasten gezinkt";

    /** The versions a week has after these steps of its ordinary course. */
    static final int EMPTY = 0;

    static final int SAVED = 1;
    static final int SUBMITTED = 2;
    static final int DECIDED = 3;

    static CurrentWeek empty() {
        return new CurrentWeek(Books.open());
    }

    static CurrentWeek saved() {
        CurrentWeek week = empty();
        week.save(EMPTY, TEXT).statusCode(200);
        return week;
    }

    static CurrentWeek submitted() {
        CurrentWeek week = saved();
        week.submit(SAVED).statusCode(201);
        return week;
    }

    static CurrentWeek returned() {
        CurrentWeek week = submitted();
        week.giveBack(SUBMITTED, "Bitte genauer").statusCode(201);
        return week;
    }

    static CurrentWeek approved() {
        CurrentWeek week = submitted();
        week.approve(SUBMITTED).statusCode(201);
        return week;
    }

    static Map<String, Object> content(String work) {
        return Map.of(
                "work",
                work,
                "days",
                List.of(Map.of("date", WEEK.monday().toString(), "kind", "COMPANY", "minutes", 480)));
    }

    static RequestSpecification calls(Person person, int version) {
        return person.calls().header("If-Match", "\"" + version + "\"");
    }

    String path() {
        return book.path() + "/weeks/" + WEEK;
    }

    Person apprentice() {
        return book.apprentice();
    }

    Person trainer() {
        return book.trainer();
    }

    ValidatableResponse readBy(Person person) {
        return person.calls().get(path()).then();
    }

    ValidatableResponse save(int version, String work) {
        return put(version, content(work));
    }

    ValidatableResponse put(int version, Object body) {
        return calls(apprentice(), version).body(body).put(path()).then();
    }

    ValidatableResponse submit(int version) {
        return step(apprentice(), "submissions", version);
    }

    ValidatableResponse approve(int version) {
        return step(trainer(), "approvals", version);
    }

    ValidatableResponse step(Person person, String step, int version) {
        return calls(person, version).post(path() + "/" + step).then();
    }

    ValidatableResponse giveBack(int version, String remarks) {
        return calls(trainer(), version)
                .body(Map.of("remarks", remarks))
                .post(path() + "/returns")
                .then();
    }
}
