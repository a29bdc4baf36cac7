package de.guildhall.permission.grant;

import de.guildhall.platform.caller.ActingFor;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class ActingForColumn implements AttributeConverter<ActingFor, String> {

    @Override
    public String convertToDatabaseColumn(ActingFor actingFor) {
        return actingFor == null ? null : actingFor.toString();
    }

    @Override
    public ActingFor convertToEntityAttribute(String text) {
        return text == null ? null : ActingFor.parse(text);
    }
}
