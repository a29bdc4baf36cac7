package de.guildhall.identity.identifier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisclosedIdentifier")
public record DisclosureResponse(IdentifierKind kind, String number) {

    static DisclosureResponse of(ProvenIdentifier identifier) {
        IdentityNumber number = identifier.number();
        return new DisclosureResponse(number.kind(), number.digits());
    }

    @Override
    public String toString() {
        return "DisclosureResponse[…]";
    }
}
