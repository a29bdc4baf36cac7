package de.guildhall.notification.mail;

import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/notification/v1/mails")
@Cancellable(false)
@Tag(name = "Mails")
public class MailResource {

    private final MailService mails;
    private final Caller caller;

    MailResource(MailService mails, Caller caller) {
        this.mails = mails;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "What the portal told me by mail", description = "Newest first, without the text.")
    @APIResponse(responseCode = "200", description = "A page of mails to me")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every parameter at fault")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    public Uni<Page<MailDto>> find(
            @Parameter(description = "`me`, the only one whose mails are shown")
                    @QueryParam("personId")
                    @Pattern(regexp = "me")
                    String personId,
            @BeanParam @Valid PageRequest page) {
        return mails.to(caller.personId(), page).map(found -> found.map(MailDto::of));
    }
}
