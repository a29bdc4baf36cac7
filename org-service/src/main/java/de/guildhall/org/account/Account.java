package de.guildhall.org.account;

import de.guildhall.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** Whether an apprentice or a trainer can sign in: asked for by e-mail address, then linked to a person (ACC-8). */
@Embeddable
public class Account {

    @Enumerated(EnumType.STRING)
    @Column(name = "account_state")
    private AccountState state = AccountState.NONE;

    @Column(name = "account_email")
    private String email;

    @Column(name = "account_person")
    private UUID personId;

    @Column(name = "account_linked_at")
    private Instant linkedAt;

    /** May be repeated with another address as long as nobody answered: the first may have been mistyped. */
    public void request(String address) {
        if (state == AccountState.LINKED) {
            throw new ProblemException(AccountProblem.ALREADY_LINKED);
        }
        state = AccountState.REQUESTED;
        email = address;
    }

    /**
     * The first answer counts; a later one would silently give somebody else's rights away.
     *
     * @return false if a person is linked already
     */
    public boolean link(UUID person, Instant now) {
        if (state == AccountState.LINKED) {
            return false;
        }
        state = AccountState.LINKED;
        personId = person;
        linkedAt = now;
        return true;
    }

    /** The person never came and is deleted, or is a stranger; another address may be asked for. */
    public void unlink() {
        state = AccountState.NONE;
        email = null;
        personId = null;
        linkedAt = null;
    }

    /** The person that was found is on the other side of the same relationship: nobody trains themselves. */
    public void refuse() {
        if (state != AccountState.LINKED) {
            state = AccountState.REFUSED;
        }
    }

    public AccountState state() {
        return state;
    }

    public String email() {
        return email;
    }

    /** Null until linked. */
    public UUID personId() {
        return personId;
    }
}
