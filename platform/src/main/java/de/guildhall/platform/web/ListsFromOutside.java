package de.guildhall.platform.web;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Refuses a list of objects that is longer than any we take, while it is read. Validation comes too late: it looks at
 * every element of a list before it says that the list is too long, and a body of one megabyte has room for 300,000.
 */
@Singleton
public class ListsFromOutside implements ObjectMapperCustomizer {

    static final int MOST = 1000;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("lists-from-outside").setDeserializerModifier(new Limit()));
    }

    private static final class Limit extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> reader) {
            return List.class.isAssignableFrom(type.getRawClass())
                            && type.getContentType().getRawClass().isRecord()
                            && reader instanceof CollectionDeserializer lists
                    ? new LimitedLists(lists)
                    : reader;
        }
    }

    private static final class LimitedLists extends CollectionDeserializer {

        private LimitedLists(CollectionDeserializer lists) {
            super(lists);
        }

        private LimitedLists(
                JavaType type,
                JsonDeserializer<Object> element,
                TypeDeserializer elementType,
                ValueInstantiator instantiator,
                JsonDeserializer<Object> delegate,
                NullValueProvider nulls,
                Boolean unwrapSingle) {
            super(type, element, elementType, instantiator, delegate, nulls, unwrapSingle);
        }

        @Override
        @SuppressWarnings("unchecked") // Jackson asks for elements of any type; the class it extends casts so, too.
        protected CollectionDeserializer withResolved(
                JsonDeserializer<?> delegate,
                JsonDeserializer<?> element,
                TypeDeserializer elementType,
                NullValueProvider nulls,
                Boolean unwrapSingle) {
            return new LimitedLists(
                    _containerType,
                    (JsonDeserializer<Object>) element,
                    elementType,
                    _valueInstantiator,
                    (JsonDeserializer<Object>) delegate,
                    nulls,
                    unwrapSingle);
        }

        @Override
        protected Collection<Object> createDefaultInstance(DeserializationContext context) {
            return new LimitedList();
        }
    }

    private static final class LimitedList extends ArrayList<Object> {

        @Override
        public boolean add(Object element) {
            if (size() == MOST) {
                throw new IllegalArgumentException("has more than " + MOST + " elements");
            }
            return super.add(element);
        }
    }
}
