package de.guildhall.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;

/**
 * Speaks permission-service's contract to the service under test: what a person may do stands in the test's own token
 * (see {@link Person}), so that no test has to arrange grants elsewhere.
 */
final class PermissionStandIn implements AutoCloseable {

    static final String CLAIM = "test_access";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;

    PermissionStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/permission/v1/access", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        String actingFor = exchange.getRequestHeaders().getFirst("Acting-For");
        ObjectNode answer = json.createObjectNode()
                .put("personId", claims.path("person_id").textValue())
                .put("actingFor", actingFor);
        answer.putArray("ways");
        if (json.readTree(claims.get(CLAIM).textValue()).get(actingFor) instanceof ObjectNode held) {
            answer.setAll(held);
        }
        byte[] access = json.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, access.length);
        exchange.getResponseBody().write(access);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
