package de.guildhall.permission.function;

import de.guildhall.platform.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1/functions")
@Cancellable(false)
@Tag(name = "Functions")
class FunctionResource {

    private final FunctionService functions;

    FunctionResource(FunctionService functions) {
        this.functions = functions;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listFunctions", summary = "The functions in which the caller may act, all at once")
    public Uni<Page<FunctionDto>> list() {
        return functions.ofCaller().map(all -> new Page<>(all, null));
    }
}
