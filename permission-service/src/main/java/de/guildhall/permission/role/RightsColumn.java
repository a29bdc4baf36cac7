package de.guildhall.permission.role;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The codes of rights with a space between them. */
@Converter
public class RightsColumn implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> rights) {
        return rights == null ? null : String.join(" ", rights);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? null : List.of(text.split(" "));
    }
}
