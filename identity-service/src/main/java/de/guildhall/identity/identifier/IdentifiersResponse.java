package de.guildhall.identity.identifier;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MyIdentifiers")
public record IdentifiersResponse(List<Item> items) {

    static IdentifiersResponse of(List<ProvenIdentifier> identifiers) {
        return new IdentifiersResponse(identifiers.stream().map(Item::of).toList());
    }

    @Schema(name = "MyIdentifier")
    public record Item(
            IdentifierKind kind,

            @Schema(description = "Length and last two digits")
            String masked,

            Instant provenAt) {

        private static Item of(ProvenIdentifier identifier) {
            IdentityNumber number = identifier.number();
            return new Item(number.kind(), number.masked(), identifier.provenAt());
        }
    }
}
