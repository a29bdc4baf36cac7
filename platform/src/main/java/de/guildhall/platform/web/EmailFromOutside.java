package de.guildhall.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which e-mail addresses are taken, in addition to what {@code @Email} and {@code @Size} check: those whose one form, in
 * which they are stored and compared, is an address within the limits, too. Unicode lets some texts grow on the way to it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EmailFromOutside.Validator.class)
public @interface EmailFromOutside {

    /** RFC 5321, 4.5.3.1. */
    int LONGEST = 254;

    /**
     * Something on each side of one {@code @}, without quotes, spaces and signs that nobody sees: the standard allows
     * quoted ones, but nobody has such an address, and two that look the same must not be two. At most 64 characters
     * before the {@code @}: RFC 5321, 4.5.3.1.1.
     */
    String PATTERN = "^[^\\p{C}\\p{Z}\"@]{1,64}@[^\\p{C}\\p{Z}\"@]+$";

    String message() default "is no e-mail address that can be stored";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The one form of an address: small letters, each with its accent (RFC 6532, section 3.1). */
    final class Form {

        private static final Pattern ADDRESS = Pattern.compile(PATTERN);

        private Form() {}

        /** Empty if the text is no address. */
        public static Optional<String> of(String text) {
            return Optional.of(Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC))
                    .filter(form ->
                            form.length() <= LONGEST && ADDRESS.matcher(form).matches());
        }
    }

    class Validator implements ConstraintValidator<EmailFromOutside, String> {

        /** What {@code @Email} and {@code @Size} refuse is not refused twice. */
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || text.length() > LONGEST
                    || !Form.ADDRESS.matcher(text).matches()
                    || Form.of(text).isPresent();
        }
    }
}
