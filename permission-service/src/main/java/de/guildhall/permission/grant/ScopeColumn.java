package de.guildhall.permission.grant;

import de.guildhall.platform.caller.Scope;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class ScopeColumn implements AttributeConverter<Scope, String> {

    @Override
    public String convertToDatabaseColumn(Scope scope) {
        return scope == null ? null : scope.toString();
    }

    @Override
    public Scope convertToEntityAttribute(String text) {
        return text == null ? null : Scope.parse(text);
    }
}
