package de.guildhall.platform.testing.broken;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.hibernate.reactive.mutiny.Mutiny;

/** Code as it must not be, one fault per class, to show that each rule of architecture finds its fault. */
final class Broken {

    private Broken() {}

    static class UndeclaredResource {
        @GET
        public String read() {
            return "for everybody";
        }
    }

    static class UnlistedResource {
        @GET
        @PermitAll
        public String read() {
            return "for everybody";
        }
    }

    @Entity
    static class ReactiveEntity {
        @Id
        UUID id;

        Uni<String> name() {
            return Uni.createFrom().item("name");
        }
    }

    @Entity
    static class SettableEntity {
        @Id
        UUID id;

        void setId(UUID id) {
            this.id = id;
        }
    }

    static class AnsweringService {
        Response read() {
            return Response.ok().build();
        }
    }

    static class QueryingService {
        Object read(Mutiny.Session session) {
            return session.isOpen();
        }
    }

    static class PublishingService {
        Object publish(Producer<String, String> producer) {
            return producer.partitionsFor("anything");
        }
    }

    record EndlessBody(LocalDate begin) {}

    record EndlessList(List<EndlessBody> bodies) {}

    static class EndlessResource {
        @POST
        @PermitAll
        public String write(@Valid EndlessList wanted) {
            return wanted.toString();
        }
    }

    @Path("cut-off")
    static class CutOffResource {
        @GET
        @PermitAll
        public String read() {
            return "perhaps";
        }
    }

    static class ResourceCallingService {
        Object read(UnlistedResource resource) {
            return resource.read();
        }
    }
}
