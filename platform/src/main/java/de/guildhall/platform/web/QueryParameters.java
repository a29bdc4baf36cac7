package de.guildhall.platform.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Answers 400 to a query parameter that cannot be read. Jakarta REST would have it be 404, which is right for a path
 * only: no resource stands there.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, UUID::fromString,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            LocalDate.class, LocalDate::parse);

    @Override
    @SuppressWarnings("unchecked") // The table says which reader makes which type.
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = READERS.get(type);
        return reader == null || Arrays.stream(annotations).noneMatch(QueryParameters::ofQuery)
                ? null
                : new Converter<>((Function<String, T>) reader);
    }

    private static boolean ofQuery(Annotation annotation) {
        return annotation instanceof RestQuery || annotation instanceof QueryParam;
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new BadRequestException(unreadable);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
