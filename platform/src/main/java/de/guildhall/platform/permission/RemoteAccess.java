package de.guildhall.platform.permission;

import de.guildhall.platform.caller.ActingFor;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks permission-service in the caller's own name, so that no service needs rights of its own for it. */
@DefaultBean
@ApplicationScoped
class RemoteAccess implements AccessSource {

    private final PermissionClient client;

    RemoteAccess(@RestClient PermissionClient client) {
        this.client = client;
    }

    @Override
    public Uni<Access> accessOf(UUID personId, ActingFor actingFor, String bearer) {
        return client.access("Bearer " + bearer, actingFor.toString());
    }
}
