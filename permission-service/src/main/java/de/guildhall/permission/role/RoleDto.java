package de.guildhall.permission.role;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role as it is explained where somebody chooses it (USR-4); texts in de, fr and en. */
@Schema(name = "Role")
record RoleDto(
        @Schema(examples = "clerk") String role,

        @Schema(description = "The kind of scope it is granted on", examples = "training-relationship")
        String scopeKind,

        @Schema(description = "The kind of function it is used in")
        FunctionKind functionKind,

        @Schema(description = "False if it follows from a registered training relationship or a delegation")
        boolean grantedByHand,

        Wording name,
        Wording explanation,

        @Schema(description = "With those that come with them, in the order of the rights", examples = "exam-data.view")
        List<String> rights) {

    static RoleDto of(Role role) {
        return new RoleDto(
                role.id(),
                role.scopeKind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                role.functionKind(),
                role.grantedByHand(),
                role.name(),
                role.explanation(),
                role.rights());
    }
}
