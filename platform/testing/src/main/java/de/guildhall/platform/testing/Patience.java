package de.guildhall.platform.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How long a test waits for what comes by itself. Long, because two modules are tested at once on small machines; whoever
 * waits in vain waits that long, everybody else no longer than needed.
 */
public class Patience implements QuarkusTestBeforeClassCallback {

    static final Duration LIMIT = Duration.ofSeconds(30);

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultTimeout(LIMIT);
    }
}
