package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;

/** The same terms in each language of the portal. */
record TermsTexts(TermsText german, TermsText french, TermsText english) {

    TermsText in(Language language) {
        return switch (language) {
            case DE -> german;
            case FR -> french;
            case EN -> english;
        };
    }
}
