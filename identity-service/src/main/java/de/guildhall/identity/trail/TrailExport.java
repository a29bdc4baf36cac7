package de.guildhall.identity.trail;

import de.guildhall.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** All entries that were asked for as a file, the newest first. Never more than a part of them stands in memory. */
final class TrailExport {

    private static final int PART = 500;

    private final AuditEntryRepository entries;
    private final TrailFilter filter;
    private final int most;

    TrailExport(AuditEntryRepository entries, TrailFilter filter, int most) {
        this.entries = entries;
        this.filter = filter;
        this.most = most;
    }

    Multi<String> lines() {
        TrailCsv csv = new TrailCsv();
        Multi<String> parts = Multi.createBy()
                .repeating()
                .uni(Reading::new, Reading::next)
                .whilst(Reading::hasMore)
                .map(reading -> csv.lines(reading.part) + (reading.isCutOff() ? csv.cutOff(most) : ""));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(csv.header()), parts);
    }

    /** How far the file is. */
    private final class Reading {

        private List<TrailLine> part = List.of();
        private Cursor after;
        private int left = most;
        private boolean more = true;

        /** Each part has a session of its own: a slow download holds no connection. */
        private Uni<Reading> next() {
            int wanted = Math.min(PART, left);
            return Panache.withSession(() -> entries.find(new TrailQuery(filter, after, wanted + 1)))
                    .invoke(found -> take(found, wanted))
                    .replaceWith(this);
        }

        private void take(List<TrailLine> found, int wanted) {
            more = found.size() > wanted;
            part = more ? found.subList(0, wanted) : found;
            left -= part.size();
            after = part.isEmpty() ? after : part.getLast().cursor();
        }

        private boolean hasMore() {
            return more && left > 0;
        }

        private boolean isCutOff() {
            return more && left == 0;
        }
    }
}
