package de.guildhall.permission.delegation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** A word for one of the two that need no list, or the ids with a space between them. */
@Converter
public class SitesColumn implements AttributeConverter<Sites, String> {

    private static final String PRINCIPAL = "principal";
    private static final String ALL = "all";

    @Override
    public String convertToDatabaseColumn(Sites sites) {
        if (sites.all()) {
            return ALL;
        }
        return sites.chosen().isEmpty()
                ? PRINCIPAL
                : sites.chosen().stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Sites convertToEntityAttribute(String text) {
        return switch (text) {
            case ALL -> Sites.ALL;
            case PRINCIPAL -> Sites.PRINCIPAL;
            default ->
                new Sites(
                        false,
                        Arrays.stream(text.split(" ")).map(UUID::fromString).collect(Collectors.toSet()));
        };
    }
}
