package de.guildhall.identity.terms;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublishedTermsOfUse")
public record PublishedResponse(int version, Instant publishedAt) {

    static PublishedResponse of(Terms terms) {
        return new PublishedResponse(terms.version(), terms.publishedAt());
    }
}
