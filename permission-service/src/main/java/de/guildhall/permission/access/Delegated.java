package de.guildhall.permission.access;

import java.util.List;
import java.util.UUID;

/**
 * By what the members of a delegate act for its principal (DEL-1, DEL-2).
 *
 * @param delegateId whose members have it, or administrators of its head office
 * @param homeRole   that the person has at home
 * @param rights     what was delegated, with what comes with that; what was passed on, as far as both give it (DEL-6)
 */
public record Delegated(UUID delegationId, UUID delegateId, String homeRole, List<String> rights) {}
