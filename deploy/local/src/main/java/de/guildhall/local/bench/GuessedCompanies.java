package de.guildhall.local.bench;

import de.guildhall.local.api.Api;
import de.guildhall.local.api.Caller;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Companies in every state in which a code is refused, made through the API; only what takes days, or many wrong codes,
 * is written into the database.
 */
final class GuessedCompanies {

    static final String WRONG = "0000-0000-0000-0000-0";
    private static final Map<String, String> ADDRESS =
            Map.of("street", "Neuer Graben 38", "postalCode", "49074", "city", "Osnabrück", "country", "DE");

    private final Api api;
    private final Connection database;
    private final Caller clerk;
    private final String chamberId;
    private final String lane;
    private int count;

    /** @param lane tells its companies from those of other lanes */
    GuessedCompanies(Api api, Connection database, Caller clerk, String lane) {
        this.api = api;
        this.database = database;
        this.clerk = clerk;
        this.chamberId = clerk.actingFor().substring("chamber:".length());
        this.lane = lane;
    }

    private record Company(String id, String number) {}

    private record Code(String id, String text) {}

    String chamberId() {
        return chamberId;
    }

    /** The numbers of so many companies, each with a code that opens it. */
    List<String> waiting(int companies) throws InterruptedException {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < companies; i++) {
            var company = company();
            issue(company);
            numbers.add(company.number());
        }
        return numbers;
    }

    /** @param locked an account that is not the guesser's */
    List<Guess> redemptions(Caller guesser, Caller locked) throws InterruptedException, SQLException {
        var waiting = company();
        var right = issue(waiting);
        lock("ACCOUNT", personId(api, locked).toString());
        var used = company();
        var usedCode = issue(used);
        open(used, usedCode, guesser);
        var renewed = company();
        var voidCode = issue(renewed);
        issue(renewed);
        var late = company();
        var lateCode = issue(late);
        expire(lateCode);
        var closed = company();
        var closedCode = issue(closed);
        lock("COMPANY", closed.id());
        return List.of(
                new Guess("unknown chamber", guesser, UUID.randomUUID().toString(), waiting.number(), right.text()),
                new Guess("unknown company number", guesser, chamberId, "none", right.text()),
                guess("company without a code", guesser, company(), WRONG),
                guess("wrong code", guesser, waiting, WRONG),
                guess("used code", guesser, used, usedCode.text()),
                guess("void code", guesser, renewed, voidCode.text()),
                guess("expired code", guesser, late, lateCode.text()),
                guess("right code, locked account", locked, waiting, right.text()),
                guess("right code, locked company", guesser, closed, closedCode.text()));
    }

    /** @param guesser opens what is then to be taken back */
    List<Guess> revocations(Caller guesser) throws InterruptedException, SQLException {
        var open = opened(guesser);
        var right = wayBack(open);
        var used = opened(guesser);
        var usedCode = wayBack(used);
        api.post(Caller.NOBODY, "/org/v1/activation-revocations", letter(used, usedCode));
        var renewed = opened(guesser);
        var voidCode = wayBack(renewed);
        withdraw(voidCode);
        var late = opened(guesser);
        var lateCode = wayBack(late);
        expire(lateCode);
        return List.of(
                new Guess("unknown chamber", Caller.NOBODY, UUID.randomUUID().toString(), open.number(), right.text()),
                new Guess("unknown company number", Caller.NOBODY, chamberId, "none", right.text()),
                guess("company never opened", Caller.NOBODY, company(), WRONG),
                guess("wrong code", Caller.NOBODY, open, WRONG),
                guess("used code", Caller.NOBODY, used, usedCode.text()),
                guess("void code", Caller.NOBODY, renewed, voidCode.text()),
                guess("expired code", Caller.NOBODY, late, lateCode.text()));
    }

    static UUID personId(Api api, Caller caller) throws InterruptedException {
        return UUID.fromString(
                api.get(caller, "/permission/v1/access").path("personId").asText());
    }

    private Guess guess(String kind, Caller caller, Company company, String code) {
        return new Guess(kind, caller, chamberId, company.number(), code);
    }

    private Company company() throws InterruptedException {
        String number = "BENCH-" + lane + "-" + ++count;
        String id = api.create(
                        clerk,
                        "/org/v1/organisations",
                        number,
                        Map.of(
                                "chamberId", chamberId,
                                "companyNumber", number,
                                "name", "Müller Maschinenbau GmbH",
                                "address", ADDRESS))
                .path("id")
                .asText();
        return new Company(id, number);
    }

    private Company opened(Caller opener) throws InterruptedException {
        var company = company();
        open(company, issue(company), opener);
        return company;
    }

    private void open(Company company, Code code, Caller opener) throws InterruptedException {
        api.create(opener, "/org/v1/activations", "open-" + company.number(), letter(company, code));
    }

    private Map<String, String> letter(Company company, Code code) {
        return Map.of("chamberId", chamberId, "companyNumber", company.number(), "code", code.text());
    }

    private Code issue(Company company) throws InterruptedException {
        return printed(api.create(clerk, codesOf(company), "code-" + lane + "-" + ++count, Map.of())
                .path("id")
                .asText());
    }

    private Code wayBack(Company company) throws InterruptedException {
        return printed(api.find(clerk, codesOf(company), "kind", "REVOCATION")
                .path("id")
                .asText());
    }

    private static String codesOf(Company company) {
        return "/org/v1/organisations/" + company.id() + "/activation-codes";
    }

    private Code printed(String id) throws InterruptedException {
        return new Code(
                id,
                api.get(clerk, "/org/v1/activation-codes/" + id + "/letter")
                        .path("code")
                        .asText());
    }

    private void expire(Code code) throws SQLException {
        change("update activation_codes set deadline = current_date - 2 where id = ?", code.id());
    }

    private void withdraw(Code code) throws SQLException {
        change("update activation_codes set state = 'VOID', sealed = null where id = ?", code.id());
    }

    private void lock(String subject, String id) throws SQLException {
        change(
                "insert into activation_locks (id, chamber_id, subject, subject_id, label, locked_at, until) values"
                        + " (gen_random_uuid(), '" + UUID.fromString(chamberId) + "', '" + subject
                        + "', ?, 'bench', now(), now() + interval '1 day')",
                id);
    }

    private void change(String sql, String id) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            if (statement.executeUpdate() != 1) {
                throw new SQLException("Not one row: " + sql);
            }
        }
    }
}
