package de.guildhall.org.activationcode;

import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActivationCodeRepository implements PanacheRepositoryBase<ActivationCode, UUID> {

    /** Null if none is active. */
    Uni<ActivationCode> active(UUID organisationId) {
        return find(
                        "organisationId = ?1 and area = ?2 and state = ?3",
                        organisationId,
                        ActivationCode.TRAINING,
                        CodeState.ACTIVE)
                .firstResult();
    }

    Uni<ActivationCode> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<ActivationCode>> page(UUID organisationId, PageRequest page) {
        Cursor after = page.after(2);
        return (after == null
                        ? find("organisationId = ?1 order by issuedAt desc, id", organisationId)
                        : find(
                                "organisationId = ?1 and (issuedAt < ?2 or issuedAt = ?2 and id > ?3)"
                                        + " order by issuedAt desc, id",
                                organisationId,
                                after.instant(0),
                                after.uuid(1)))
                .range(0, page.rows() - 1)
                .list();
    }
}
