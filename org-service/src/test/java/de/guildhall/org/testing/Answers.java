package de.guildhall.org.testing;

import io.restassured.http.Header;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

public final class Answers {

    private Answers() {}

    /** Everything a client gets, except what differs between any two answers: the date and the reference to quote. */
    public static String form(ValidatableResponse answer) {
        var response = answer.extract();
        List<String> headers = response.headers().asList().stream()
                .map(Header::toString)
                .filter(header -> !header.startsWith("date="))
                .sorted()
                .toList();
        byte[] body = response.asByteArray();
        String masked =
                new String(body, StandardCharsets.UTF_8).replaceAll("\"traceId\":\"[^\"]{36}\"", "\"traceId\":\"…\"");
        return response.statusCode() + " " + headers + " " + body.length + " " + masked;
    }
}
