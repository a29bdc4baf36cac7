package de.guildhall.local.demo;

import de.guildhall.local.Secrets;
import de.guildhall.local.api.Api;
import de.guildhall.local.api.ApiFailed;
import de.guildhall.local.api.Caller;
import de.guildhall.local.api.Session;
import de.guildhall.local.demo.DemoScript.Human;
import de.guildhall.local.keycloak.RealmClient;
import de.guildhall.local.mail.MailStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The people of the demo: they read their mail, choose the demo password and sign in. */
final class People {

    private static final Pattern TOKEN = Pattern.compile("[?&#]token=([A-Za-z0-9._~-]+)");
    private static final Duration MAIL = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 200;

    private final Api api;
    private final Secrets secrets;
    private final MailStore mails;
    private final String password;

    People(Api api, Secrets secrets, MailStore mails, String password) {
        this.api = api;
        this.secrets = secrets;
        this.mails = mails;
        this.password = password;
    }

    Caller client(String client) {
        var known = Arrays.stream(RealmClient.values())
                .filter(one -> one.id().equals(client))
                .findFirst()
                .orElseThrow();
        return Caller.self(Session.ofClient(api, client, known.secret(secrets)));
    }

    /** Somebody who registers of their own accord. */
    Caller register(Human human) throws InterruptedException {
        var session = session(human.email());
        if (session.opens()) {
            return Caller.self(session);
        }
        // A repeat after a failure goes on with the link that came: another registration would make it void.
        if (latestToken(human.email()).isPresent()) {
            return confirm(session);
        }
        api.post(
                Caller.NOBODY,
                "/identity/v1/registrations",
                Map.of(
                        "givenName", human.givenName(),
                        "familyName", human.familyName(),
                        "email", human.email(),
                        "language", human.language()));
        return confirm(session);
    }

    /** Somebody who was invited. */
    Caller accept(String email) throws InterruptedException {
        var session = session(email);
        return session.opens() ? Caller.self(session) : confirm(session);
    }

    private Caller confirm(Session session) throws InterruptedException {
        try {
            api.post(
                    Caller.NOBODY,
                    "/identity/v1/registration-confirmations",
                    Map.of("token", tokenFromMail(session.name()), "password", password));
        } catch (ApiFailed refused) {
            // The answer may have got lost on the way; then the link is used and the password set.
            if (!session.opens()) {
                throw refused;
            }
        }
        return Caller.self(session);
    }

    private Session session(String email) {
        var loader = RealmClient.DEMO_LOADER;
        return Session.ofPerson(api, loader.id(), loader.secret(secrets), email, password);
    }

    private String tokenFromMail(String address) throws InterruptedException {
        var deadline = Instant.now().plus(MAIL);
        while (Instant.now().isBefore(deadline)) {
            var token = latestToken(address);
            if (token.isPresent()) {
                return token.get();
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        throw new ApiFailed("No mail with a link arrived for " + address);
    }

    private Optional<String> latestToken(String address) {
        return mails.to(address).stream()
                .flatMap(mail ->
                        TOKEN.matcher(mail.text() == null ? "" : mail.text()).results())
                .map(found -> found.group(1))
                .findFirst();
    }
}
