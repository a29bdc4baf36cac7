package de.guildhall.permission.explanation;

import de.guildhall.permission.lookup.LookUpRepository;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ExplanationRepository {

    private static final String GIVEN = """
            select g.id, g.granted_by, p.name as granted_by_name, g.granted_at, g.reason
            from grants g
            left join persons p on p.id = g.granted_by
            where g.id = any($1)""";

    private final LookUpRepository lookUps;

    ExplanationRepository(LookUpRepository lookUps) {
        this.lookUps = lookUps;
    }

    /** Who gave each grant, when and why. */
    Uni<Map<UUID, Given>> given(Collection<UUID> grantIds) {
        return lookUps.list(GIVEN, ExplanationRepository::given, (Object) grantIds.toArray(UUID[]::new))
                .map(all -> all.stream().collect(Collectors.toMap(Given::grantId, Function.identity())));
    }

    private static Given given(Row row) {
        return new Given(
                row.getUUID("id"),
                row.getUUID("granted_by"),
                row.getString("granted_by_name"),
                LookUpRepository.instant(row, "granted_at"),
                row.getString("reason"));
    }
}
