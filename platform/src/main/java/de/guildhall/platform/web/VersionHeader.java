package de.guildhall.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What can be changed with If-Match is shown with the ETag to send. */
public class VersionHeader {

    @ServerResponseFilter
    public void sendEtag(ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned shown) {
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, Etag.of(shown.version().longValue()));
        }
    }
}
