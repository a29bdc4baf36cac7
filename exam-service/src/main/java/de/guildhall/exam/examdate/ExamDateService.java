package de.guildhall.exam.examdate;

import de.guildhall.exam.audience.Audience;
import de.guildhall.exam.audience.Audiences;
import de.guildhall.exam.occupation.Occupation;
import de.guildhall.exam.occupation.Occupations;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Etag;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** EXM-1: clerks keep the exam dates of their chamber; EXM-2, EXM-4: those whom they concern see them. */
@ApplicationScoped
class ExamDateService {

    private final ExamDateRepository dates;
    private final Occupations occupations;
    private final Audiences audiences;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;

    ExamDateService(
            ExamDateRepository dates,
            Occupations occupations,
            Audiences audiences,
            Permit permit,
            Outbox outbox,
            Audit audit) {
        this.dates = dates;
        this.occupations = occupations;
        this.audiences = audiences;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
    }

    @WithTransaction
    Uni<ExamDate> plan(ExamPlan plan) {
        return permit.require(ExamDatePermission.EDIT, Scoped.at(Scope.chamber(plan.chamberId())))
                .call(() -> requireValid(plan, plan.chamberId()))
                .flatMap(allowed -> dates.persistAndFlush(new ExamDate(UUID.randomUUID(), plan)))
                .call(date -> outbox.publish(ExamDateEvents.planned(date)))
                .call(date -> audit.note(ExamDatePermission.EDIT, object(date), ExamDateEvents.State.of(date)));
    }

    @WithTransaction
    Uni<ExamDate> change(UUID id, String ifMatch, ExamPlan plan) {
        return editable(id, ifMatch)
                .call(date -> requireValid(plan, date.chamberId()))
                .call(date -> {
                    ExamDateEvents.State before = ExamDateEvents.State.of(date);
                    date.change(plan);
                    return dates.flush()
                            .call(() -> outbox.publish(ExamDateEvents.changed(date)))
                            .call(() -> audit.note(
                                    ExamDatePermission.EDIT, object(date), before, ExamDateEvents.State.of(date)));
                });
    }

    @WithTransaction
    Uni<Void> remove(UUID id, String ifMatch) {
        return editable(id, ifMatch)
                .call(date -> dates.delete(date).call(dates::flush))
                .call(date -> outbox.publish(ExamDateEvents.removed(date)))
                .call(date -> audit.note(
                        ExamDatePermission.EDIT,
                        object(date),
                        ExamDateEvents.State.of(date),
                        ExamDateEvents.State.removed(date)))
                .replaceWithVoid();
    }

    @WithSession
    Uni<ExamDate> get(UUID id) {
        return dates.get(id)
                .call(date -> audience().invoke(audience -> {
                    if (!audience.sees(date.chamberId(), date.occupationId())) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                }));
    }

    @WithSession
    Uni<Page<ExamDate>> list(ExamDateFilter filter, PageRequest page) {
        Position after = Position.of(page.after(Position.PARTS));
        return audience()
                .invoke(audience -> {
                    if (filter.chamberId() != null && !audience.knows(filter.chamberId())) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                })
                .flatMap(audience -> dates.page(audience, filter, after, page.rows()))
                .map(found -> Page.of(found, page.limit, ExamDateRepository::cursor));
    }

    private Uni<Audience> audience() {
        return permit.scope(ExamDatePermission.VIEW).flatMap(audiences::of);
    }

    private Uni<ExamDate> editable(UUID id, String ifMatch) {
        return dates.get(id)
                .call(date -> permit.require(ExamDatePermission.EDIT, date))
                .invoke(date -> Etag.requireMatch(ifMatch, date.version()));
    }

    private Uni<Occupation> requireValid(ExamPlan plan, UUID chamberId) {
        return occupations.find(plan.occupationId()).invoke(occupation -> {
            ProblemException faults = new ProblemException(CommonProblem.INVALID);
            if (!plan.chamberId().equals(chamberId)) {
                faults.withViolation("chamberId", "fixed", "cannot be changed");
            }
            if (occupation == null) {
                faults.withViolation("occupationId", "unknown", "is no training occupation");
            }
            if (!plan.registrationEndsInTime()) {
                faults.withViolation("registrationUntil", "after-start", "must not be later than startsOn");
            }
            if (!faults.violations().isEmpty()) {
                throw faults;
            }
        });
    }

    private static AuditedObject object(ExamDate date) {
        return AuditedObject.of("exam-date", date.id(), date.kind() + " " + date.startsOn(), date);
    }
}
