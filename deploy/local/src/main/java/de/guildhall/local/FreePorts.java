package de.guildhall.local;

import java.util.concurrent.ThreadLocalRandom;

/** A block of ports that nobody uses at the moment, for a stack that lives only for a while. */
public final class FreePorts {

    /** Below the range from which systems take ports for outgoing connections. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 100;

    private FreePorts() {}

    public static Ports find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var ports = Ports.from(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
            if (PortCheck.taken(ports).isEmpty()) {
                return ports;
            }
        }
        throw new IllegalStateException("No free block of ports between " + LOWEST + " and " + HIGHEST);
    }
}
