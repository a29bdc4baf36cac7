package de.guildhall.permission.explanation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** Who gave a grant, when and why; what the database knows of it beyond what it decides. */
record Given(UUID grantId, UUID by, @Nullable String byName, Instant at, String reason) {}
