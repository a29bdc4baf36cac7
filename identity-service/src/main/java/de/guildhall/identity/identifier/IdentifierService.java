package de.guildhall.identity.identifier;

import de.guildhall.identity.keycloak.KeycloakAccounts;
import de.guildhall.identity.keycloak.SignInProofs;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person's own numbers (ACC-17). Keycloak notes what a sign-in proved; here it is checked, stored and kept unique. */
@ApplicationScoped
class IdentifierService {

    private static final String PROVE = "identity.identifier.prove";
    private static final String REVEAL = "identity.identifier.reveal";

    private final PersonRepository persons;
    private final ProvenIdentifierRepository identifiers;
    private final KeycloakAccounts accounts;
    private final Audit audit;
    private final Clock clock;

    IdentifierService(
            PersonRepository persons,
            ProvenIdentifierRepository identifiers,
            KeycloakAccounts accounts,
            Audit audit,
            Clock clock) {
        this.persons = persons;
        this.identifiers = identifiers;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that the person has proven, including at a sign-in since somebody last asked. */
    Uni<List<ProvenIdentifier>> of(UUID personId) {
        return Panache.withSession(() -> persons.get(personId))
                .flatMap(person -> proofsOf(person).flatMap(proofs -> keepAndList(person, proofs)));
    }

    /** The number in full, which the trail remembers: who shows it may pass it on. */
    @WithTransaction
    Uni<ProvenIdentifier> reveal(UUID personId, IdentifierKind kind) {
        return persons.get(personId)
                .flatMap(person -> identifiers
                        .of(personId, kind)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                        .call(() -> audit.note(REVEAL, object(person), new Noted(kind))));
    }

    /** Without Keycloak there is nothing new, and what is stored is still true. */
    private Uni<SignInProofs> proofsOf(Person person) {
        return accounts.proofs(person).onFailure(ProblemException.class).recoverWithItem(SignInProofs.NONE);
    }

    private Uni<List<ProvenIdentifier>> keepAndList(Person person, SignInProofs proofs) {
        return Panache.withTransaction(() -> Multi.createFrom()
                .items(
                        number(person, IdentifierKind.CERTIFICATE_NUMBER, proofs.certificateNumber()),
                        number(person, IdentifierKind.NATIONAL_NUMBER, proofs.nationalNumber()))
                .filter(Optional::isPresent)
                .onItem()
                .transformToUniAndConcatenate(number -> keep(person, number.get()))
                .collect()
                .asList()
                .chain(() -> identifiers.of(person.id())));
    }

    private static Optional<IdentityNumber> number(Person person, IdentifierKind kind, Optional<String> proven) {
        Optional<IdentityNumber> number = proven.flatMap(text -> IdentityNumber.read(kind, text));
        if (proven.isPresent() && number.isEmpty()) {
            Log.warnf("What a sign-in of person %s brought as %s is none", person.id(), kind);
        }
        return number;
    }

    private Uni<Void> keep(Person person, IdentityNumber number) {
        return identifiers.belongsToAnother(person.id(), number).flatMap(taken -> {
            if (taken) {
                Log.warnf("The %s that person %s has proven belongs to somebody else", number.kind(), person.id());
                return Uni.createFrom().voidItem();
            }
            return identifiers
                    .keep(person.id(), number, clock.instant())
                    .flatMap(news -> news
                            ? audit.note(PROVE, object(person), new Noted(number.kind()))
                            : Uni.createFrom().voidItem());
        });
    }

    private static AuditedObject object(Person person) {
        return AuditedObject.person(person.id(), person.name().full());
    }

    /** Which kind of number, never the number. */
    private record Noted(IdentifierKind kind) {}
}
