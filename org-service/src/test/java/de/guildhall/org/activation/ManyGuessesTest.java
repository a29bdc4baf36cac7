package de.guildhall.org.activation;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.org.activationcode.SecretCode;
import de.guildhall.org.testing.Answers;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However many guesses come at once from however many accounts, few are looked at, and all answers are the same. */
@QuarkusTest
@Rule("ACC-5")
class ManyGuessesTest extends CompanyTest {

    private static final int GUESSES = 1000;
    private static final int AT_ONCE = 64;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Inject
    Database database;

    @Test
    void noAccountHasMoreThanFiveTriesAndNoCompanyStandsMoreThanTen() throws Exception {
        List<Company> companies = Stream.generate(office::company).limit(4).toList();
        companies.forEach(Company::issueCode);
        List<Person> people = Stream.generate(Person::stranger).limit(12).toList();

        var answers = guess(random -> {
            Company company = companies.get(random.nextInt(companies.size()));
            Person person = people.get(random.nextInt(people.size()));
            return Answers.form(company.redeem(person, code(random)));
        });

        assertThat(answers).singleElement().asString().startsWith("409").contains("org.activation.refused");
        for (Person person : people) {
            assertThat(tries("person_id = $1", person.id())).isLessThanOrEqualTo(5);
        }
        for (Company company : companies) {
            assertThat(tries("organisation_id = $1", company.id())).isBetween(1L, 10L);
            assertThat(tries("organisation_id = $1 and outcome <> 'WRONG'", company.id()))
                    .isZero();
        }
    }

    private static Set<String> guess(Function<SplittableRandom, String> guess) throws Exception {
        List<Callable<String>> guesses = new ArrayList<>();
        for (int i = 0; i < GUESSES; i++) {
            var random = new SplittableRandom(i);
            guesses.add(() -> guess.apply(random));
        }
        Set<String> answers = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : threads.invokeAll(guesses)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /** Legible, so that none is thrown away as mistyped. */
    private static String code(SplittableRandom random) {
        var characters = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SecretCode(characters.toString()).printed();
    }

    private long tries(String condition, Object value) {
        return database.count("select count(*) from activation_attempts where " + condition, value);
    }
}
