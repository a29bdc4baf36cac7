package de.guildhall.exam.examdate;

import de.guildhall.exam.occupation.Occupation;
import de.guildhall.exam.occupation.Occupations;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.web.Page;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Exam dates as the caller sees them: with the occupation's name and what may be done. */
@ApplicationScoped
class ExamDateViews {

    private final Occupations occupations;
    private final Permit permit;

    ExamDateViews(Occupations occupations, Permit permit) {
        this.occupations = occupations;
        this.permit = permit;
    }

    Uni<ExamDateDto> of(ExamDate date) {
        return of(List.of(date)).map(List::getFirst);
    }

    Uni<Page<ExamDateDto>> of(Page<ExamDate> page) {
        return of(page.items()).map(items -> new Page<>(items, page.next()));
    }

    private Uni<List<ExamDateDto>> of(List<ExamDate> dates) {
        Set<UUID> ids = dates.stream().map(ExamDate::occupationId).collect(Collectors.toSet());
        return occupations
                .find(ids)
                .map(found -> found.stream().collect(Collectors.toMap(Occupation::id, Function.identity())))
                .flatMap(byId -> views(dates, byId));
    }

    private Uni<List<ExamDateDto>> views(List<ExamDate> dates, Map<UUID, Occupation> byId) {
        return Multi.createFrom()
                .iterable(dates)
                .onItem()
                .transformToUniAndConcatenate(date -> permit.can(ExamDatePermission.EDIT, date)
                        .map(mayEdit -> ExamDateDto.of(date, byId.get(date.occupationId()), mayEdit)))
                .collect()
                .asList();
    }
}
