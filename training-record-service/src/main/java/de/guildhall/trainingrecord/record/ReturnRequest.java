package de.guildhall.trainingrecord.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Returning demands remarks (REC-5): the apprentice must know what to mend. */
public record ReturnRequest(@NotBlank @Size(max = 2000) String remarks) {}
