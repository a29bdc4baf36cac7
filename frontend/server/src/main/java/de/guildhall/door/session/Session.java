package de.guildhall.door.session;

import java.time.Instant;

/**
 * A signed-in browser.
 *
 * @param language what the person chose, or null while nobody asked
 * @param expiresAt when the session ends if nothing more is asked for
 */
public record Session(String name, String email, String language, Instant expiresAt, String accessToken) {}
