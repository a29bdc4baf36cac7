package de.guildhall.door.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.guildhall.door.DoorConfig;
import io.github.bucket4j.Bucket;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How much a network may send to what needs no session: nobody registers thousands of addresses or tries links from one place.
 * Each replica counts for itself and forgets with its end; what must hold beyond that is counted in the services.
 */
@ApplicationScoped
public class StrangersLimit {

    /** As many networks as a replica remembers; an attacker who has more needs no limit per network. */
    private static final int NETWORKS = 100_000;

    /** A /56, which providers give one customer (RIPE-690, 4.2.3); whoever has it has all its addresses. */
    private static final int IPV6_NETWORK_BYTES = 7;

    private final DoorConfig.Strangers limit;
    private final Cache<String, Bucket> buckets;

    StrangersLimit(DoorConfig config) {
        this.limit = config.strangers();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(NETWORKS)
                .expireAfterAccess(limit.within())
                .build();
    }

    /** @param caller the connection's other end, or whom the trusted proxy in front names */
    public boolean allows(SocketAddress caller) {
        return buckets.get(network(caller.hostAddress()), network -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.within()))
                .build();
    }

    /** @param address null where a proxy gave no IP address: all those are one network */
    static String network(String address) {
        if (address == null) {
            return "";
        }
        InetAddress parsed = InetAddress.ofLiteral(address);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                : parsed.getHostAddress();
    }
}
