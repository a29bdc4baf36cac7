package de.guildhall.identity.link;

import de.guildhall.identity.person.EmailAddress;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Sends and takes links, inside the transaction of the caller. */
@ApplicationScoped
public class LinkService {

    private static final Set<Purpose> TYPED_BY_ANYBODY =
            EnumSet.of(Purpose.CONFIRM_REGISTRATION, Purpose.ALREADY_REGISTERED);

    private final LinkRepository links;
    private final Outbox outbox;
    private final Clock clock;

    LinkService(LinkRepository links, Outbox outbox, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many links were sent since then because somebody typed the address; the count holds until the commit. */
    public Uni<Long> countTypedSince(EmailAddress email, Instant since) {
        return links.lockAddress(email).chain(() -> links.countSince(email, TYPED_BY_ANYBODY, since));
    }

    /** A newer link makes older ones of its purpose void; a stranger's registration leaves an invitation alone. */
    public Uni<Void> send(Purpose purpose, Addressee addressee, String organisationName) {
        Token token = purpose.validity() == null ? null : Token.random();
        Link link = new Link(purpose, addressee, token, clock.instant());
        return links.lockAddress(addressee.email())
                .chain(() -> links.voidOpen(addressee.email(), EnumSet.of(purpose), clock.instant()))
                .chain(() -> links.persist(link))
                .chain(() -> outbox.publish(LinkRequested.of(addressee, purpose, token, link, organisationName)));
    }

    /**
     * Of two links of one address followed at once the second waits for what the first does.
     *
     * @throws ProblemException 409 if the token opens nothing, or nothing any more
     */
    public Uni<Link> use(Token token) {
        return links.lockAddressOf(token)
                .chain(() -> links.withToken(token))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(LinkProblem.INVALID))
                .invoke(link -> link.use(clock.instant()));
    }

    /** The address is proven: nothing else may set its password by an old link. */
    public Uni<Void> voidAll(EmailAddress email) {
        return links.voidOpen(email, EnumSet.allOf(Purpose.class), clock.instant())
                .replaceWithVoid();
    }
}
