package de.guildhall.door.surroundings;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** A service behind the door that answers with what arrived. */
final class EchoService {

    private EchoService() {}

    static Future<HttpServer> start(Vertx vertx) {
        return vertx.createHttpServer().requestHandler(EchoService::handle).listen(0, "127.0.0.1");
    }

    private static void handle(HttpServerRequest request) {
        switch (request.path().substring(request.path().lastIndexOf('/') + 1)) {
            case "silent" -> request.resume();
            case "nothing" -> request.response().setStatusCode(204).end();
            case "letter" ->
                request.response().putHeader("Content-Type", "application/pdf").end("%PDF-1.7");
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    private static void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", "\"7\"")
                .putHeader("Server", "inside/1.0")
                .putHeader("Set-Cookie", "of-the-service=1")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("length", body.length())
                        .put("body", body.length() < 1000 ? body.toString() : "")
                        .toBuffer());
    }
}
