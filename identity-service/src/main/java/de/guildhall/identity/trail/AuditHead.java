package de.guildhall.identity.trail;

import de.guildhall.audit.chain.Head;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the chain has come. There is one; who holds its lock adds the next entry. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    static final short ID = 1;

    @Id
    private short id;

    private long number;

    private byte[] hash;

    protected AuditHead() {}

    Head value() {
        return new Head(number, hash);
    }

    void moveTo(Head head) {
        number = head.number();
        hash = head.hash();
    }
}
