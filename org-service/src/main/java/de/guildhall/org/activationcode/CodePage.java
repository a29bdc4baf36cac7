package de.guildhall.org.activationcode;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses of the pages on which codes are redeemed. What they are filled in with stands behind the hash: browsers
 * do not send that part to any server, so the code is in no log (ACC-3).
 */
@ApplicationScoped
class CodePage {

    private final String portal;

    CodePage(@ConfigProperty(name = "guildhall.portal.url") String portal) {
        this.portal = portal;
    }

    String empty(CodeKind kind) {
        return portal
                + switch (kind) {
                    case OWNER -> "/activate";
                    case DELEGATE -> "/delegation";
                    case REVOCATION -> "/revoke-activation";
                };
    }

    String filledIn(CodeKind kind, UUID chamberId, String companyNumber, SecretCode code) {
        return empty(kind) + "#chamber=" + chamberId + "&number=" + encoded(companyNumber) + "&code="
                + encoded(code.printed());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
