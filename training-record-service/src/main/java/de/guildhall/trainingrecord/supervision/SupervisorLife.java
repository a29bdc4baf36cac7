package de.guildhall.trainingrecord.supervision;

import de.guildhall.trainingrecord.record.WaitingRecords;
import de.guildhall.trainingrecord.supervisor.Supervising;
import de.guildhall.trainingrecord.supervisor.Supervisor;
import de.guildhall.trainingrecord.supervisor.SupervisorRepository;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A supervisor becomes known, leaves and comes back (ACC-10). Each time it is told whose weeks they decide, and what waits
 * for them is announced to them, or passes to the trainer. Runs in the transaction of the event.
 */
@ApplicationScoped
class SupervisorLife {

    private final SupervisorRepository supervisors;
    private final AbsentPersonRepository absent;
    private final Supervising supervising;
    private final WaitingRecords waiting;

    SupervisorLife(
            SupervisorRepository supervisors,
            AbsentPersonRepository absent,
            Supervising supervising,
            WaitingRecords waiting) {
        this.supervisors = supervisors;
        this.absent = absent;
        this.supervising = supervising;
        this.waiting = waiting;
    }

    /** An unknown supervisor changes nothing. */
    Uni<Void> link(UUID supervisorId, UUID personId) {
        return absent.lock(personId)
                .chain(() -> supervisors.lock(supervisorId))
                .flatMap(supervisor -> supervisor == null
                        ? Uni.createFrom().voidItem()
                        : link(supervisor, personId)
                                .flatMap(linked -> linked
                                        ? tell(supervisor)
                                        : Uni.createFrom().voidItem()));
    }

    private Uni<Boolean> link(Supervisor supervisor, UUID personId) {
        return absent.hasLeft(personId, supervisor.organisationId())
                .map(left -> supervisor.link(personId, left))
                .call(linked -> absent.isWithdrawn(personId).invoke(withdrawn -> {
                    if (linked && withdrawn) {
                        supervisor.unlink();
                    }
                }));
    }

    Uni<Void> unlink(UUID personId) {
        return absent.lock(personId)
                .chain(() -> absent.withdraw(personId))
                .chain(() -> supervisors.lockOf(personId))
                .flatMap(all -> each(all, Supervisor::unlink));
    }

    Uni<Void> leave(UUID personId, UUID organisationId) {
        return absent.lock(personId)
                .chain(() -> absent.leave(personId, organisationId))
                .chain(() -> supervisors.lockOf(personId, organisationId))
                .flatMap(all -> each(all, Supervisor::leave));
    }

    Uni<Void> comeBack(UUID personId, UUID organisationId) {
        return absent.lock(personId)
                .chain(() -> absent.comeBack(personId, organisationId))
                .chain(() -> supervisors.lockOf(personId, organisationId))
                .flatMap(all -> each(all, Supervisor::comeBack));
    }

    private Uni<Void> each(List<Supervisor> all, Consumer<Supervisor> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .invoke(step)
                .onItem()
                .transformToUniAndConcatenate(this::tell)
                .collect()
                .last();
    }

    private Uni<Void> tell(Supervisor supervisor) {
        return supervising.tellAllOf(supervisor).chain(() -> waiting.announceOrPass(supervisor));
    }
}
