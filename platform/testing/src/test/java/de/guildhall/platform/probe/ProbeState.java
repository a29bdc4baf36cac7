package de.guildhall.platform.probe;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

public record ProbeState(UUID id, @NotBlank @Size(max = 20) String name, int seen) {}
