package de.guildhall.permission.grant;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All grants that were asked for as a file. Never more than a part of them stands in memory. */
final class GrantExport {

    private static final int PART = 500;

    private final GrantLists lists;
    private final NameRepository names;
    private final GrantLists.Query query;
    private final int most;

    GrantExport(GrantLists lists, NameRepository names, GrantLists.Query query, int most) {
        this.lists = lists;
        this.names = names;
        this.query = query;
        this.most = most;
    }

    Multi<String> lines(GrantCsv csv) {
        Multi<String> parts = Multi.createBy()
                .repeating()
                .uni(Reading::new, Reading::next)
                .whilst(Reading::hasMore)
                .map(reading -> csv.lines(reading.part, reading.known) + (reading.isCutOff() ? csv.cutOff(most) : ""));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(csv.header()), parts);
    }

    /** How far the file is. */
    private final class Reading {

        private List<Grant> part = List.of();
        private Map<UUID, String> known = Map.of();
        private Cursor after;
        private int left = most;
        private boolean more = true;

        /** Each part has a session of its own: a slow download holds no connection. */
        private Uni<Reading> next() {
            int wanted = Math.min(PART, left);
            return Panache.withSession(() -> lists.find(query, after, wanted + 1)
                            .invoke(found -> take(found, wanted))
                            .chain(() -> names.of(GrantViews.named(part)))
                            .invoke(found -> known = found))
                    .replaceWith(this);
        }

        private void take(List<Grant> found, int wanted) {
            more = found.size() > wanted;
            part = more ? found.subList(0, wanted) : found;
            left -= part.size();
            after = part.isEmpty()
                    ? after
                    : GrantConditions.cursor(query.filter().state(), part.getLast());
        }

        private boolean hasMore() {
            return more && left > 0;
        }

        private boolean isCutOff() {
            return more && left == 0;
        }
    }
}
