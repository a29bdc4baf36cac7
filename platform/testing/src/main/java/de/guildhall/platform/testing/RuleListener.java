package de.guildhall.platform.testing;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which rules were proved by tests that ran and passed. A test method counts once, however many times it ran
 * (parameters, repetitions), and not at all if one of its runs failed or was aborted.
 */
public final class RuleListener implements TestExecutionListener {

    /** In {@code junit-platform.properties}: level of a module's tests that neither name their own nor are Quarkus tests. */
    static final String LEVEL_PARAMETER = "guildhall.rules.level";

    private final Path folder;
    private final Map<String, Map<String, Outcome>> outcomes = new TreeMap<>();
    private RuleLevel moduleLevel = RuleLevel.DOMAIN;

    public RuleListener() {
        // Surefire gives every module a virtual machine of its own and names the module's folder in "basedir".
        this(Path.of(System.getProperty("basedir", "")).resolve(RuleProof.FOLDER));
    }

    RuleListener(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan plan) {
        moduleLevel = plan.getConfigurationParameters()
                .get(LEVEL_PARAMETER)
                .map(RuleLevel::valueOf)
                .orElse(RuleLevel.DOMAIN);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (identifier.getSource().orElse(null) instanceof MethodSource source) {
            boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
            // A parameterised method that passed as a container proves nothing: it may have had no invocation.
            boolean proves = passed && identifier.isTest();
            if (proves || !passed) {
                // The marks are read now: when the plan ends, the class loader of a Quarkus test is closed.
                var outcome = new Outcome(passed, passed ? proofs(source) : List.of());
                outcomes.computeIfAbsent(source.getClassName(), name -> new TreeMap<>())
                        .merge(source.getMethodName() + source.getMethodParameterTypes(), outcome, Outcome::and);
            }
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        outcomes.forEach((className, methods) -> RuleProof.write(
                folder.resolve(className + RuleProof.EXTENSION),
                methods.values().stream()
                        .flatMap(outcome -> outcome.proofs().stream())
                        .toList()));
        outcomes.clear();
    }

    private List<RuleProof> proofs(MethodSource source) {
        Class<?> testClass = source.getJavaClass();
        Method testMethod = source.getJavaMethod();
        String test = testClass.getName() + "." + testMethod.getName();
        return RuleMark.of(testClass, testMethod).stream()
                .flatMap(mark -> mark.ids().stream().map(id -> new RuleProof(id, level(mark, testClass), test)))
                .toList();
    }

    private RuleLevel level(RuleMark mark, Class<?> testClass) {
        if (mark.level() != RuleLevel.DERIVED) {
            return mark.level();
        }
        return RuleMark.onQuarkusTest(testClass) ? RuleLevel.API : moduleLevel;
    }

    private record Outcome(boolean passed, List<RuleProof> proofs) {

        Outcome and(Outcome next) {
            return passed && next.passed ? next : new Outcome(false, List.of());
        }
    }
}
