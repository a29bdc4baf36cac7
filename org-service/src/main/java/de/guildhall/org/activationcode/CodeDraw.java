package de.guildhall.org.activationcode;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Draws a code and hashes it before a transaction begins: hashing takes long, and would hold a connection. */
@ApplicationScoped
public class CodeDraw {

    private final CodeHasher hasher;
    private final SecureRandom random = new SecureRandom();

    CodeDraw(CodeHasher hasher) {
        this.hasher = hasher;
    }

    public Uni<DrawnCode> draw() {
        SecretCode secret = SecretCode.random(random);
        return hasher.hash(secret).map(hash -> new DrawnCode(secret, hash));
    }
}
