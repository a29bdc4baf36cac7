package de.guildhall.door.app;

import de.guildhall.door.Navigation;
import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.problem.ProblemWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;

/** The app's files, and its first page for every address that only the app knows. */
@ApplicationScoped
class AppRoutes {

    /** After everything else, also after what extensions serve below /q. */
    private static final int LAST = 100_000;

    /** Addresses of others, where the app's first page would hide an error. */
    private static final Set<String> RESERVED =
            Set.of("api", "access", ".well-known", "auth", "login", "logout", "session", "q", "robots.txt");

    private final AppFiles files;
    private final ProblemWriter problems;

    AppRoutes(AppFiles files, ProblemWriter problems) {
        this.files = files;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(LAST).handler(this::handle);
    }

    private void handle(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        Optional<AppFile> file = find(routing);
        if (file.isEmpty()) {
            problems.write(routing, DoorProblem.NOT_FOUND);
        } else if (!HttpMethod.GET.equals(request.method()) && !HttpMethod.HEAD.equals(request.method())) {
            problems.write(routing, DoorProblem.METHOD_NOT_ALLOWED);
        } else {
            send(file.get(), request, routing.response());
        }
    }

    private Optional<AppFile> find(RoutingContext routing) {
        String path = routing.normalizedPath();
        Optional<AppFile> exact = files.find(path.equals("/") ? AppFiles.INDEX : path);
        if (exact.isPresent() || !Navigation.isOne(routing.request()) || isReserved(path)) {
            return exact;
        }
        return files.find(AppFiles.INDEX);
    }

    private static boolean isReserved(String path) {
        return RESERVED.contains(path.substring(1).split("/", 2)[0]);
    }

    private static void send(AppFile file, HttpServerRequest request, HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, file.cacheControl())
                .putHeader(HttpHeaders.ETAG, file.etag())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (file.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.contentType());
        Buffer content = file.content();
        if (file.gzipped() != null && acceptsGzip(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            content = file.gzipped();
        }
        if (HttpMethod.HEAD.equals(request.method())) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(content.length()))
                    .end();
        } else {
            response.end(content);
        }
    }

    private static boolean acceptsGzip(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }
}
