package de.guildhall.local.bench;

import de.guildhall.local.api.Caller;

/**
 * One kind of wrong code, as a lane sends it again and again.
 *
 * @param caller {@link Caller#NOBODY} if nobody has to sign in
 */
record Guess(String kind, Caller caller, String chamberId, String companyNumber, String code) {

    String body() {
        return "{\"chamberId\":\"%s\",\"companyNumber\":\"%s\",\"code\":\"%s\"}"
                .formatted(chamberId, companyNumber, code);
    }

    String headers() throws InterruptedException {
        return caller.token()
                .map(token -> "Authorization: Bearer " + token + "\r\n")
                .orElse("");
    }
}
