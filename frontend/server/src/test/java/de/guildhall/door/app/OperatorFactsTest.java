package de.guildhall.door.app;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.door.DoorConfig.Operator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatorFactsTest {

    private static final String PAGE = """
            <meta name="viewport" content="width=device-width" />
            <meta name="guildhall-operator" content="example" />
            <meta name="guildhall-accessibility-contact" content="example" />
            <meta name="guildhall-imprint" content="" />
            <meta name="guildhall-other" content="stays" />
            """;

    @Test
    void theOperatorsOwnFactsReplaceTheExamples() {
        assertThat(filled("IHK Digital", Optional.of(URI.create("https://ihk.example/imprint"))), equalTo("""
                        <meta name="viewport" content="width=device-width" />
                        <meta name="guildhall-operator" content="IHK Digital" />
                        <meta name="guildhall-accessibility-contact" content="a11y@ihk.example" />
                        <meta name="guildhall-imprint" content="https://ihk.example/imprint" />
                        <meta name="guildhall-other" content="stays" />
                        """));
    }

    @Test
    void aNameIsTextAndNeverMarkup() {
        assertThat(
                filled("Krämer & \"Söhne\" <b> $1 \\1", Optional.empty()),
                containsString("content=\"Krämer &amp; &quot;Söhne&quot; &lt;b> $1 \\1\""));
    }

    private static String filled(String name, Optional<URI> imprint) {
        Operator operator = new Operator() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String accessibilityContact() {
                return "a11y@ihk.example";
            }

            @Override
            public String privacyContact() {
                return "privacy@ihk.example";
            }

            @Override
            public Optional<URI> imprint() {
                return imprint;
            }
        };
        return new String(
                new OperatorFacts(operator).into(PAGE.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
