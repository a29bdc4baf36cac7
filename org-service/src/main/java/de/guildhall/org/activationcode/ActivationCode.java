package de.guildhall.org.activationcode;

import de.guildhall.org.organisation.Organisation;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A code on its way by letter: active until it is used, replaced, or its deadline has passed (ACC-4). */
@Entity
@Table(name = "activation_codes")
public class ActivationCode implements Scoped {

    /** What the code opens; others will follow with other areas of the portal. */
    static final String TRAINING = "training";

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String area;

    @Enumerated(EnumType.STRING)
    private CodeKind kind;

    @Enumerated(EnumType.STRING)
    private CodeState state;

    @Embedded
    private CodeHash hash;

    /** The code for its letter; null as soon as nobody may print it any more. */
    private byte[] sealed;

    private LocalDate deadline;

    @Column(name = "end_of_use")
    private LocalDate endOfUse;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "requested_by_company")
    private boolean requestedByCompany;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "used_by")
    private UUID usedBy;

    @Version
    private int version = 1;

    protected ActivationCode() {}

    ActivationCode(UUID id, CodeKind kind, Organisation organisation, CodeHash hash, byte[] sealed, Term term) {
        this.id = id;
        this.chamberId = organisation.chamberId();
        this.organisationId = organisation.id();
        this.area = TRAINING;
        this.kind = kind;
        this.state = CodeState.ACTIVE;
        this.hash = hash;
        this.sealed = sealed;
        this.deadline = term.deadline();
        this.endOfUse = term.endOfUse();
    }

    ActivationCode issued(Instant now, UUID by) {
        issuedAt = now;
        issuedBy = by;
        return this;
    }

    /** The company asked for it. Whoever issued the lost code still may not redeem: else they would only have to ask. */
    ActivationCode replacing(ActivationCode lost, Instant now) {
        requestedByCompany = true;
        return issued(now, lost.issuedBy);
    }

    void withdraw() {
        state = CodeState.VOID;
        sealed = null;
    }

    /** @param by null if nobody had to sign in for it */
    void use(Instant now, UUID by) {
        state = CodeState.USED;
        usedAt = now;
        usedBy = by;
        sealed = null;
    }

    void confirmPrinting(Instant now, LocalDate today) {
        if (!printableOn(today)) {
            throw new ProblemException(ActivationCodeProblem.NOT_PRINTABLE);
        }
        printedAt = now;
        sealed = null;
    }

    /** @throws ProblemException 410 if the letter cannot be printed any more */
    byte[] sealed(LocalDate today) {
        if (!printableOn(today)) {
            throw new ProblemException(ActivationCodeProblem.LETTER_GONE);
        }
        return sealed;
    }

    /** Wiping the seal of an expired code takes a while; its letter is refused at once. */
    private boolean printableOn(LocalDate day) {
        return sealed != null && opensOn(day);
    }

    /** The deadline's day is the last one on which the code opens. */
    public boolean opensOn(LocalDate day) {
        return state == CodeState.ACTIVE && !day.isAfter(deadline);
    }

    boolean active() {
        return state == CodeState.ACTIVE;
    }

    CodeState stateOn(LocalDate day) {
        return state == CodeState.ACTIVE && day.isAfter(deadline) ? CodeState.EXPIRED : state;
    }

    @Override
    public List<Scope> scopes() {
        return List.of(Scope.chamber(chamberId), Scope.organisation(organisationId));
    }

    public UUID id() {
        return id;
    }

    UUID chamberId() {
        return chamberId;
    }

    UUID organisationId() {
        return organisationId;
    }

    CodeKind kind() {
        return kind;
    }

    public CodeHash hash() {
        return hash;
    }

    LocalDate deadline() {
        return deadline;
    }

    /** The last day on which may be used what the code opens; null without end. */
    public LocalDate endOfUse() {
        return endOfUse;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    UUID issuedBy() {
        return issuedBy;
    }

    boolean requestedByCompany() {
        return requestedByCompany;
    }

    Instant printedAt() {
        return printedAt;
    }

    Instant usedAt() {
        return usedAt;
    }

    int version() {
        return version;
    }
}
