package de.guildhall.identity.link;

import de.guildhall.identity.IdentityConfig;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets the names and addresses of people who never followed their link. */
@ApplicationScoped
class LinkCleaner {

    private final LinkRepository links;
    private final IdentityConfig config;
    private final Clock clock;

    LinkCleaner(LinkRepository links, IdentityConfig config, Clock clock) {
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", identity = "link-cleaner")
    @WithTransaction
    Uni<Void> clean() {
        return links.deleteCreatedBefore(clock.instant().minus(config.linksKept()))
                .replaceWithVoid();
    }
}
