package de.guildhall.trainingrecord.supervisor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * An address in a company to which apprentices send weeks, and the person behind it (ACC-10). It is created once and serves
 * every later record and every other apprentice of the company.
 */
@Entity
@Table(name = "supervisors")
public class Supervisor {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String email;

    @Enumerated(EnumType.STRING)
    private SupervisorState state;

    @Column(name = "person_id")
    private UUID personId;

    protected Supervisor() {}

    /** @param email in the form in which addresses are compared */
    Supervisor(UUID id, UUID organisationId, String email) {
        this.id = id;
        this.organisationId = organisationId;
        this.email = email;
        this.state = SupervisorState.ASKED;
    }

    /** @return whether the account has to be asked for again: the person never came, and was deleted */
    boolean askAgain() {
        if (state != SupervisorState.GONE) {
            return false;
        }
        state = SupervisorState.ASKED;
        return true;
    }

    /**
     * The answer of identity-service. The first one counts.
     *
     * @param departed whether the person left the company before
     * @return whether anything changed
     */
    public boolean link(UUID person, boolean departed) {
        if (state != SupervisorState.ASKED) {
            return false;
        }
        personId = person;
        state = departed ? SupervisorState.LEFT : SupervisorState.KNOWN;
        return true;
    }

    /** The invited person never came and is deleted. */
    public void unlink() {
        personId = null;
        state = SupervisorState.GONE;
    }

    public void leave() {
        state = SupervisorState.LEFT;
    }

    public void comeBack() {
        state = SupervisorState.KNOWN;
    }

    /** Whether weeks may be sent there: whoever is not known yet decides them later. */
    public boolean reachable() {
        return state == SupervisorState.ASKED || state == SupervisorState.KNOWN;
    }

    public boolean hasLeft() {
        return state == SupervisorState.LEFT;
    }

    /** Who decides; null while nobody does. */
    public UUID decider() {
        return state == SupervisorState.KNOWN ? personId : null;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    String email() {
        return email;
    }
}
