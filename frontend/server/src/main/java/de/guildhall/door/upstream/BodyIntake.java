package de.guildhall.door.upstream;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.problem.DoorProblem;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes a body in whole before a server behind is asked, so that whoever sends slowly holds their own connection and
 * nothing that others need. A sender need not announce a length, therefore the limit is checked on the way.
 */
@ApplicationScoped
class BodyIntake {

    private final DoorConfig config;
    private final BodyLimit limit;
    private final BodyMemory memory;
    private final Vertx vertx;

    BodyIntake(DoorConfig config, BodyLimit limit, BodyMemory memory, Vertx vertx) {
        this.config = config;
        this.limit = limit;
        this.memory = memory;
        this.vertx = vertx;
    }

    /** The whole body; fails with {@link RefusedBodyException}, or as the stream does when its sender hangs up. */
    Future<Buffer> take(RoutingContext routing, ReadStream<Buffer> body) {
        Promise<Buffer> whole = Promise.promise();
        Buffer taken = Buffer.buffer();
        // Not earlier: until the answer the body may wait for a connection to the service.
        routing.addEndHandler(answered -> memory.release(taken.length()));
        long deadline = vertx.setTimer(config.upstream().bodyTimeout().toMillis(), passed -> {
            // The rest of the body would stand where the next request is expected.
            routing.addEndHandler(answered -> routing.request().connection().close());
            whole.tryFail(new RefusedBodyException(DoorProblem.TOO_SLOW));
        });
        body.exceptionHandler(whole::tryFail)
                .endHandler(end -> whole.tryComplete(taken))
                .handler(chunk -> {
                    if (whole.future().isComplete()) {
                        return;
                    }
                    if (taken.length() + chunk.length() > limit.bytes()) {
                        whole.tryFail(new RefusedBodyException(DoorProblem.TOO_LARGE));
                    } else if (!memory.reserve(chunk.length())) {
                        whole.tryFail(new RefusedBodyException(DoorProblem.OVERLOADED));
                    } else {
                        taken.appendBuffer(chunk);
                    }
                })
                .resume();
        return whole.future().onComplete(any -> vertx.cancelTimer(deadline));
    }
}
