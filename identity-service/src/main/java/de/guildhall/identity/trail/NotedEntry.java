package de.guildhall.identity.trail;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** What this service needs of {@code audit.entry}: all of it. */
record NotedEntry(
        UUID entryId,
        Instant at,
        String source,
        UUID personId,
        String personName,
        String actingFor,
        String action,
        String objectKind,
        UUID objectId,
        String label,
        UUID subjectPersonId,
        UUID organisationId,
        UUID chamberId,
        JsonNode before,
        JsonNode after) {}
