package de.guildhall.identity.password;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PasswordRequestRepository implements PanacheRepositoryBase<PasswordRequest, UUID> {

    /** Locks the oldest; null if there is none that another replica does not have in hand. */
    Uni<PasswordRequest> next() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select * from password_requests order by requested_at limit 1"
                                        + " for update skip locked",
                                PasswordRequest.class)
                        .getSingleResultOrNull());
    }
}
