package de.guildhall.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rules of {@code docs/requirements.md} that a test proves: the test would fail if the product broke the rule.
 * On a class it holds for each of its tests. Tests that passed are counted by {@link RuleLedger}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

    /** Ids of requirements, such as {@code "ACC-4"}. */
    String[] value();

    RuleLevel level() default RuleLevel.DERIVED;
}
