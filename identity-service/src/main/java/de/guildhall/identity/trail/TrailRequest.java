package de.guildhall.identity.trail;

import de.guildhall.platform.web.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.UUID;

public class TrailRequest extends PageRequest {

    @Parameter(description = "Entries of this organisation", schema = @Schema(format = "uuid"))
    @QueryParam("organisationId")
    @UUID
    public String organisationId;

    @Parameter(description = "Entries of this chamber", schema = @Schema(format = "uuid"))
    @QueryParam("chamberId")
    @UUID
    public String chamberId;

    @Parameter(description = "Part of the object's label, the person's name, or the action")
    @QueryParam("q")
    @Size(min = 1, max = 100)
    public String search;
}
