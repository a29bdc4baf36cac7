package de.guildhall.permission.grant;

import de.guildhall.platform.audit.AuditedObject;

/** How a grant stands in the trail. */
final class AuditedGrant {

    private AuditedGrant() {}

    static AuditedObject of(Grant grant) {
        return AuditedObject.of("grant", grant.id(), grant.role(), grant).about(grant.personId());
    }
}
