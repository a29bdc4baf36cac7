package de.guildhall.org.activation;

import de.guildhall.org.activationcode.ActivationCode;
import de.guildhall.org.activationcode.CodeHash;
import java.util.UUID;

/**
 * The code that somebody would have to have.
 *
 * @param organisationId null if the chamber has no company with the number
 * @param codeId         null if there is no code that could be right
 */
record WantedCode(UUID organisationId, UUID codeId, CodeHash hash) {

    static WantedCode noneOf(UUID organisationId) {
        return new WantedCode(organisationId, null, null);
    }

    static WantedCode of(UUID organisationId, ActivationCode code) {
        return new WantedCode(organisationId, code.id(), code.hash());
    }
}
