package de.guildhall.exam.examdate;

import de.guildhall.exam.audience.Audience;
import de.guildhall.exam.audience.Audience.Training;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ExamDateRepository implements PanacheRepositoryBase<ExamDate, UUID> {

    /** @throws ProblemException 404 if there is none */
    Uni<ExamDate> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** What the audience sees of what was asked for, the earliest first. */
    Uni<List<ExamDate>> page(Audience audience, ExamDateFilter filter, Position after, int rows) {
        if (audience.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Conditions conditions = new Conditions();
        conditions.seenBy(audience);
        conditions.and("chamberId = :chamber", "chamber", filter.chamberId());
        conditions.and("occupationId = :occupation", "occupation", filter.occupationId());
        conditions.and("startsOn >= :from", "from", filter.from());
        if (after != null) {
            conditions.and("startsOn >= :lastDay", "lastDay", after.startsOn());
            conditions.and("(startsOn > :lastDay or id > :lastId)", "lastId", after.id());
        }
        return find(conditions.text() + " order by startsOn, id", conditions.parameters)
                .page(0, rows)
                .list();
    }

    static Cursor cursor(ExamDate date) {
        return new Position(date.startsOn(), date.id()).toCursor();
    }

    private static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void and(String condition, String name, Object value) {
            if (value != null) {
                all.add(condition);
                parameters.put(name, value);
            }
        }

        void seenBy(Audience audience) {
            List<String> any = new ArrayList<>();
            if (!audience.chambers().isEmpty()) {
                any.add("chamberId in :chambers");
                parameters.put("chambers", audience.chambers());
            }
            int number = 0;
            for (Training training : audience.trainings()) {
                any.add("chamberId = :chamber%1$d and occupationId = :occupation%1$d".formatted(number));
                parameters.put("chamber" + number, training.chamberId());
                parameters.put("occupation" + number, training.occupationId());
                number++;
            }
            all.add("(" + String.join(" or ", any) + ")");
        }

        String text() {
            return String.join(" and ", all);
        }
    }
}
