package de.guildhall.door.upstream;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.problem.ProblemWriter;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.TimeoutException;

@ApplicationScoped
public class Forwarder {

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    /** A service under load answers late rather than never; more connections than this would only queue there. */
    static final int CONNECTIONS_PER_SERVER = 100;

    private final DoorConfig config;
    private final BodyIntake bodies;
    private final ProblemWriter problems;
    private final HttpClient client;

    Forwarder(DoorConfig config, BodyIntake bodies, ProblemWriter problems, Vertx vertx) {
        this.config = config;
        this.bodies = bodies;
        this.problems = problems;
        // Shorter than the servers keep them: else a request could be written to a connection that is just being
        // closed.
        HttpClientOptions options =
                new HttpClientOptions().setKeepAliveTimeout(20).setDecompressionSupported(false);
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVER));
    }

    public void forward(RoutingContext routing, Passage passage) {
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, client)
                .origin(context -> client.request(target(passage.upstream())).map(Forwarder::failingOnlyOnce))
                .addInterceptor(new Crossing(routing, passage))
                .handle(routing.request());
    }

    private RequestOptions target(URI upstream) {
        boolean tls = "https".equals(upstream.getScheme());
        int standardPort = tls ? 443 : 80;
        return new RequestOptions()
                .setHost(upstream.getHost())
                .setPort(upstream.getPort() < 0 ? standardPort : upstream.getPort())
                .setSsl(tls)
                .setConnectTimeout(config.upstream().connectTimeout().toMillis())
                .setIdleTimeout(config.upstream().idleTimeout().toMillis());
    }

    /** The answer's future tells a failure already; without a handler it would be logged as an error as well. */
    private static HttpClientRequest failingOnlyOnce(HttpClientRequest request) {
        return request.exceptionHandler(told -> {});
    }

    /** One request on its way in and its answer on the way out. */
    private final class Crossing implements ProxyInterceptor {

        private final RoutingContext routing;
        private final Passage passage;

        Crossing(RoutingContext routing, Passage passage) {
            this.routing = routing;
            this.passage = passage;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            ProxyRequest request = context.request();
            prepare(request.headers());
            // The path that the door judged is the path that goes on, whatever detours the caller wrote into it.
            request.setURI(pathAndQuery());
            return bodies.take(routing, request.getBody().stream())
                    .compose(body -> {
                        request.setBody(Body.body(body));
                        return context.sendRequest();
                    })
                    .otherwise(failure ->
                            problems.write(request.release().response(), problem(failure), routing.request()));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            MultiMap headers = context.response().headers();
            OutsideHeaders.removeConnectionHeaders(headers);
            headers.remove(HttpHeaders.SERVER);
            passage.prepareResponse(headers);
            return context.sendResponse();
        }

        private void prepare(MultiMap headers) {
            OutsideHeaders.removeConnectionHeaders(headers);
            OutsideHeaders.removeClaims(headers);
            passage.prepareRequest(headers);
            headers.set("X-Forwarded-For", routing.request().remoteAddress().hostAddress());
            headers.set("X-Forwarded-Proto", config.portalUrl().getScheme());
            headers.set("X-Forwarded-Host", config.portalUrl().getAuthority());
        }

        private String pathAndQuery() {
            String query = routing.request().query();
            return query == null ? routing.normalizedPath() : routing.normalizedPath() + "?" + query;
        }

        private DoorProblem problem(Throwable failure) {
            return switch (failure) {
                case RefusedBodyException refused -> refused.problem();
                case TimeoutException late -> DoorProblem.SERVICE_TIMEOUT;
                default -> passage.whenAway();
            };
        }
    }
}
