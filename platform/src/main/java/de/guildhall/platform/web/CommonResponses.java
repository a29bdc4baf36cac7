package de.guildhall.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Writes into the contract what every operation of a kind can answer; an operation's own words win. */
@OpenApiFilter(RunStage.BUILD)
public class CommonResponses implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == In.QUERY)) {
            add(operation, "400", "A parameter is not valid");
        }
        if (parameters.stream().anyMatch(parameter -> Idempotency.HEADER.equals(parameter.getName()))) {
            add(operation, "422", "The Idempotency-Key was used for another request");
        }
        return operation;
    }

    private static void add(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }
}
