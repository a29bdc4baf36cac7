package de.guildhall.org.account;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Who was invited, never came and was deleted (USR-10). That somebody is linked and that they are withdrawn is told by two
 * topics, in any order; whichever comes last unlinks. Runs in the transaction of the event.
 */
@ApplicationScoped
class WithdrawnPersons {

    private final WithdrawnPersonRepository withdrawn;
    private final List<AccountHolders> holders;

    WithdrawnPersons(WithdrawnPersonRepository withdrawn, @All List<AccountHolders> holders) {
        this.withdrawn = withdrawn;
        this.holders = holders;
    }

    Uni<Void> withdraw(UUID personId) {
        return withdrawn.lock(personId).chain(() -> withdrawn.add(personId)).chain(() -> unlink(personId));
    }

    Uni<Void> unlinkIfWithdrawn(UUID personId) {
        return withdrawn
                .lock(personId)
                .chain(() -> withdrawn.contains(personId))
                .flatMap(gone -> gone ? unlink(personId) : Uni.createFrom().voidItem());
    }

    private Uni<Void> unlink(UUID personId) {
        return Multi.createFrom()
                .iterable(holders)
                .onItem()
                .transformToUniAndConcatenate(holder -> holder.unlink(personId))
                .collect()
                .last();
    }
}
