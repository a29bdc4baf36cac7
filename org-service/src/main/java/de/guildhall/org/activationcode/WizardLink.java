package de.guildhall.org.activationcode;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses of the activation wizard. What it is filled in with stands behind the hash: browsers do not send that
 * part to any server, so the code is in no log (ACC-3).
 */
@ApplicationScoped
class WizardLink {

    private final String portal;

    WizardLink(@ConfigProperty(name = "guildhall.portal.url") String portal) {
        this.portal = portal;
    }

    String empty() {
        return portal + "/activate";
    }

    String filledIn(UUID chamberId, String companyNumber, SecretCode code) {
        return empty() + "#chamber=" + chamberId + "&number=" + encoded(companyNumber) + "&code="
                + encoded(code.printed());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
