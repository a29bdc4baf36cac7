package de.guildhall.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.guildhall.platform.caller.ActingFor;
import java.time.Instant;
import java.util.UUID;

@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditEntry(
        UUID entryId,
        Instant at,
        String source,
        UUID personId,
        String personName,
        ActingFor actingFor,
        String action,
        String objectKind,
        UUID objectId,
        String label,
        UUID subjectPersonId,
        UUID organisationId,
        UUID chamberId,
        Object before,
        Object after) {}
