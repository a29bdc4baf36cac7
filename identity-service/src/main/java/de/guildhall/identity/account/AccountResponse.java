package de.guildhall.identity.account;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Account")
public record AccountResponse(UUID personId) {}
