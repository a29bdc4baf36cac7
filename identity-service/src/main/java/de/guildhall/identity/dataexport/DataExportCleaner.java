package de.guildhall.identity.dataexport;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A file that holds everything about somebody does not lie about longer than needed. */
@ApplicationScoped
class DataExportCleaner {

    private final DataExportRepository exports;
    private final Clock clock;

    DataExportCleaner(DataExportRepository exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Scheduled(every = "1h", identity = "data-export-cleaner")
    @WithTransaction
    Uni<Void> clean() {
        return exports.expire(clock.instant());
    }
}
