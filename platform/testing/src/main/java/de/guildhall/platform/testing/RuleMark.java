package de.guildhall.platform.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a {@link Rule} says. Read by name: a Quarkus test has its classes, this annotation among them, from a class loader
 * of its own, where {@code Rule.class} of this one finds nothing.
 */
record RuleMark(List<String> ids, RuleLevel level) {

    private static final Set<String> QUARKUS_TESTS =
            Set.of("io.quarkus.test.junit.QuarkusTest", "io.quarkus.test.junit.QuarkusIntegrationTest");

    /** The marks on a test method, its class and the classes around it. */
    static List<RuleMark> of(Class<?> testClass, AnnotatedElement testMethod) {
        var marks = new ArrayList<RuleMark>();
        Stream.concat(Stream.of(testMethod), outwards(testClass))
                .flatMap(element -> Stream.of(element.getAnnotations()))
                .filter(annotation -> annotation.annotationType().getName().equals(Rule.class.getName()))
                .map(RuleMark::parse)
                .forEach(marks::add);
        return marks;
    }

    static boolean onQuarkusTest(Class<?> testClass) {
        return outwards(testClass)
                .flatMap(element -> Stream.of(element.getAnnotations()))
                .anyMatch(annotation ->
                        QUARKUS_TESTS.contains(annotation.annotationType().getName()));
    }

    private static Stream<Class<?>> outwards(Class<?> testClass) {
        return Stream.iterate(testClass, aClass -> aClass != null, Class::getEnclosingClass);
    }

    private static RuleMark parse(Annotation rule) {
        try {
            var ids = (String[]) rule.annotationType().getMethod("value").invoke(rule);
            var level = (Enum<?>) rule.annotationType().getMethod("level").invoke(rule);
            return new RuleMark(List.of(ids), RuleLevel.valueOf(level.name()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + rule, e);
        }
    }
}
