package de.guildhall.platform.probe;

import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.PlausibleDate;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/probes")
@Cancellable(false)
public class ProbeResource {

    private final ProbeService service;

    ProbeResource(ProbeService service) {
        this.service = service;
    }

    @POST
    @Authenticated
    public Uni<ProbeState> create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid ProbeState wanted) {
        return service.create(key, wanted);
    }

    @GET
    @Path("time")
    @PermitAll
    public Uni<String> time(@RestQuery @PlausibleDate LocalDate day, @RestQuery @PlausibleDate Instant moment) {
        return Uni.createFrom().item("read");
    }

    @GET
    @Path("count")
    @PermitAll
    public Uni<Long> count(@RestQuery String name) {
        return service.count(name);
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Uni<ProbeState> read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Path("guarded")
    @PermissionsAllowed("org.organisation.view")
    public Uni<String> guarded() {
        return Uni.createFrom().item("seen");
    }

    @POST
    @Path("{subject}/tellings/{number}")
    @PermitAll
    public Uni<Void> tell(
            @RestPath UUID subject, @RestPath int number, @RestQuery int letters, @RestQuery boolean fail) {
        return service.tell(subject, number, letters, fail);
    }

    @GET
    @Path("refused-elsewhere")
    @PermitAll
    public Uni<String> refusedElsewhere() {
        throw new ClientWebApplicationException(404);
    }

    @GET
    @Path("broken")
    @PermitAll
    public Uni<String> broken() {
        throw new IllegalStateException("secret detail");
    }
}
