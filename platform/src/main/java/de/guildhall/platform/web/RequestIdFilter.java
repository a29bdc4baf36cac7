package de.guildhall.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

class RequestIdFilter {

    private static final String HEADER = "X-Request-ID";

    // Nothing that could end the header and begin another.
    private static final Pattern HARMLESS = Pattern.compile("[\\x20-\\x7e]{1,200}");

    @RequestIdentified
    @ServerResponseFilter
    void echo(ContainerRequestContext request, ContainerResponseContext response) {
        String id = request.getHeaderString(HEADER);
        if (id != null && HARMLESS.matcher(id).matches()) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }
}
