package de.guildhall.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleLedgerTest {

    @TempDir
    Path root;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void requirements() throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Files.writeString(root.resolve("docs/requirements.md"), """
                # Requirements

                ## ACC: access

                | id | rule |
                |---|---|
                | ACC-1 | A person registers. |
                | ACC-2 | A person activates. |

                ## REC: records

                | id | rule |
                |---|---|
                | REC-1 | An apprentice writes. |
                """);
    }

    @Test
    void countsTestsPerRuleAndLevelOverAllModules() throws IOException {
        proved("org-service", proof("ACC-1", RuleLevel.DOMAIN, "a"), proof("ACC-1", RuleLevel.DOMAIN, "b"));
        proved("deploy/local", proof("ACC-1", RuleLevel.API, "c"));
        proved("frontend/app", proof("REC-1", RuleLevel.BROWSER, "d"));

        assertThat(run("--write")).isZero();

        assertThat(root.resolve("docs/rules.json")).hasContent("""
                {
                  "ACC-1": {"domain": 2, "api": 1, "browser": 0},
                  "ACC-2": {"domain": 0, "api": 0, "browser": 0},
                  "REC-1": {"domain": 0, "api": 0, "browser": 1}
                }
                """);
        assertThat(root.resolve("docs/rules.md"))
                .content()
                .contains(
                        "2 of 3 rules",
                        "## REC: records",
                        "| ACC-1 | 2 | 1 | 0 |  |",
                        "| ACC-2 | 0 | 0 | 0 | unproved |");
    }

    @Test
    void printsEveryRuleAndMarksTheUnproved() throws IOException {
        proved("org-service", proof("ACC-1", RuleLevel.DOMAIN, "a"));

        assertThat(run()).isZero();

        assertThat(output().lines().filter(line -> line.contains("unproved")))
                .extracting(line -> line.substring(0, 5))
                .containsExactly("ACC-2", "REC-1");
        assertThat(output()).contains("ACC-1 ").contains("1 of 3 rules");
    }

    @Test
    void theCheckFailsWhenTheTableIsStale() throws IOException {
        proved("org-service", proof("ACC-1", RuleLevel.DOMAIN, "a"));
        run("--write");
        assertThat(run("--check")).isZero();

        proved("exam-service", proof("ACC-2", RuleLevel.DOMAIN, "b"));

        assertThat(run("--check")).isOne();
        assertThat(output()).contains("stale");
    }

    @Test
    void theCheckFailsWithoutAnyTestResult() throws IOException {
        run("--write");

        assertThat(run("--check")).isOne();
    }

    @Test
    void anIdThatNoRequirementHasFails() throws IOException {
        proved("org-service", proof("ACC-99", RuleLevel.DOMAIN, "a"));

        assertThat(run("--write")).isOne();

        assertThat(output()).contains("ACC-99");
        assertThat(root.resolve("docs/rules.json")).doesNotExist();
    }

    @Test
    void forgottenResultsAreNotCounted() throws IOException {
        proved("org-service", proof("ACC-1", RuleLevel.DOMAIN, "a"));

        assertThat(run("--forget")).isZero();
        run();

        assertThat(output()).contains("0 of 3 rules");
    }

    @Test
    void anUnknownOptionIsRefused() throws IOException {
        assertThat(run("--wirte")).isEqualTo(2);
    }

    private int run(String... arguments) throws IOException {
        return new RuleLedger(root, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void proved(String module, RuleProof... proofs) {
        RuleProof.write(root.resolve(module).resolve("target/rules/SomeTest.tsv"), List.of(proofs));
    }

    private static RuleProof proof(String rule, RuleLevel level, String test) {
        return new RuleProof(rule, level, test);
    }
}
