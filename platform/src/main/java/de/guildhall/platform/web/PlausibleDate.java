package de.guildhall.platform.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;

/** A day or a moment in the years 1900 to 2199; outside of them it is a typing error, and no database keeps them all. */
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {PlausibleDate.OfDay.class, PlausibleDate.OfMoment.class})
public @interface PlausibleDate {

    String message() default "must lie in the years 1900 to 2199";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class OfDay implements ConstraintValidator<PlausibleDate, LocalDate> {

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= 1900 && day.getYear() < 2200;
        }
    }

    /** In UTC, as moments are kept. */
    class OfMoment implements ConstraintValidator<PlausibleDate, Instant> {

        private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
        private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

        @Override
        public boolean isValid(Instant moment, ConstraintValidatorContext context) {
            return moment == null || !moment.isBefore(FIRST) && moment.isBefore(END);
        }
    }
}
