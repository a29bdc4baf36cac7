package de.guildhall.door.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How much of the heap the bodies of all requests may take together; without it many large ones would end the door. */
@ApplicationScoped
class BodyMemory {

    static final long BYTES = Runtime.getRuntime().maxMemory() / 4;

    private final AtomicLong free = new AtomicLong(BYTES);

    /** Whether there was room; what was reserved must be released. */
    boolean reserve(long bytes) {
        if (free.addAndGet(-bytes) >= 0) {
            return true;
        }
        release(bytes);
        return false;
    }

    void release(long bytes) {
        free.addAndGet(bytes);
    }
}
