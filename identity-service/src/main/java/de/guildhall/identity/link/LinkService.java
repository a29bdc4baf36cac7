package de.guildhall.identity.link;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.person.EmailAddress;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Sends and takes links, inside the transaction of the caller. */
@ApplicationScoped
public class LinkService {

    private static final Set<Purpose> TYPED_BY_ANYBODY = EnumSet.of(
            Purpose.CONFIRM_REGISTRATION,
            Purpose.ALREADY_REGISTERED,
            Purpose.NEW_PASSWORD,
            Purpose.CONFIRM_NEW_EMAIL,
            Purpose.EMAIL_TAKEN);

    private final LinkRepository links;
    private final Outbox outbox;
    private final IdentityConfig config;
    private final Clock clock;

    LinkService(LinkRepository links, Outbox outbox, IdentityConfig config, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Does what sends a mail because somebody typed the address. Too many within the window get none, and nobody is told:
     * the limit protects the owner of the address from strangers.
     */
    public Uni<Void> unlessTooMany(EmailAddress email, Supplier<Uni<Void>> send) {
        Instant since = clock.instant().minus(config.typedMailsWindow());
        return links.lockAddress(email)
                .chain(() -> links.countSince(email, TYPED_BY_ANYBODY, since))
                .flatMap(sent -> sent < config.typedMails()
                        ? send.get()
                        : Uni.createFrom().voidItem());
    }

    /** One transaction at a time deals with what an address is to become. */
    public Uni<Void> lock(EmailAddress email) {
        return links.lockAddress(email);
    }

    public Uni<Void> send(Purpose purpose, Addressee addressee) {
        return send(purpose, addressee, MailDetails.NONE);
    }

    /** A newer link makes older ones of its purpose void; a stranger's registration leaves an invitation alone. */
    public Uni<Void> send(Purpose purpose, Addressee addressee, MailDetails details) {
        Token token = purpose.validity() == null ? null : Token.random();
        Link link = new Link(purpose, addressee, token, clock.instant());
        return links.lockAddress(addressee.email())
                .chain(() -> links.voidOpen(addressee.email(), EnumSet.of(purpose), clock.instant()))
                .chain(() -> links.persist(link))
                .chain(() -> outbox.publish(LinkRequested.of(addressee, purpose, token, link, details)));
    }

    /**
     * Of two links of one address followed at once the second waits for what the first does.
     *
     * @param purposes for which the caller takes links
     * @throws ProblemException 409 if the token opens nothing, nothing any more, or something else
     */
    public Uni<Link> use(Token token, Set<Purpose> purposes) {
        return links.lockAddressOf(token)
                .chain(() -> links.withToken(token))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(LinkProblem.INVALID))
                .invoke(link -> link.use(purposes, clock.instant()));
    }

    /** The address is proven: nothing else may set its password by an old link. */
    public Uni<Void> voidAll(EmailAddress email) {
        return links.voidOpen(email, EnumSet.allOf(Purpose.class), clock.instant())
                .replaceWithVoid();
    }
}
