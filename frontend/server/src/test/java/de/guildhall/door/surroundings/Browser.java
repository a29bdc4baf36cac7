package de.guildhall.door.surroundings;

import de.guildhall.door.DoorConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps cookies and follows redirects within the portal, as browsers do: also secure cookies on localhost. */
public final class Browser {

    private static final int MOST_REDIRECTS = 8;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI portal;

    public Browser(DoorConfig config) {
        this.portal = config.portalUrl();
    }

    /** Opens an address and follows wherever it leads. */
    public HttpResponse<String> open(String address) {
        HttpResponse<String> response = send(request(address).header("Accept", "text/html"));
        for (int redirects = 0; isRedirect(response); redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new IllegalStateException("Too many redirects, the last to " + response.uri());
            }
            String next = response.headers().firstValue("Location").orElseThrow();
            response = send(request(next).header("Accept", "text/html"));
        }
        return response;
    }

    /** What a script of the portal's pages sends. */
    public HttpRequest.Builder fetch(String path) {
        return request(path).header("X-Requested-With", "JavaScript");
    }

    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(portal.resolve(address));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Browser signIn() {
        open("/login?to=/");
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static boolean isRedirect(HttpResponse<String> response) {
        return response.statusCode() == 302 || response.statusCode() == 303;
    }
}
