package de.guildhall.local.cli;

import de.guildhall.local.stack.Progress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A command that Ctrl-C and {@code ./guildhall down} end in order, whatever it is at: its thread is interrupted and closes what
 * it has opened. No process that it started outlives it.
 */
final class OrderlyEnd {

    /** Less than {@code down} has, which ends the launcher itself by force. */
    private static final int PATIENCE_SECONDS = 27;

    private static final int INTERRUPTED = 130;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Progress progress;
    private volatile boolean asked;

    private OrderlyEnd(Progress progress) {
        this.progress = progress;
    }

    static int of(Progress progress, Callable<Integer> command) throws Exception {
        var end = new OrderlyEnd(progress);
        Runtime.getRuntime().addShutdownHook(new Thread(end::end, "shutdown"));
        return end.run(command);
    }

    private int run(Callable<Integer> command) throws Exception {
        try {
            return command.call();
        } catch (Exception e) {
            if (asked) {
                // What fails because it was interrupted is no news.
                return INTERRUPTED;
            }
            throw e;
        } finally {
            over.countDown();
        }
    }

    private void end() {
        if (over.getCount() > 0) {
            asked = true;
            progress.say("Stopping");
            worker.interrupt();
            awaitEnd();
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    private void awaitEnd() {
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                progress.say("It does not stop by itself; ending what runs by force");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
