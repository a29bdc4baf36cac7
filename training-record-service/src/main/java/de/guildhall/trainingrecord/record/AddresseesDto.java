package de.guildhall.trainingrecord.record;

import de.guildhall.trainingrecord.supervisor.SupervisorDto;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To whom the apprentice can send a week.
 *
 * @param trainerName      null while the contract names none
 * @param lastSupervisorId to whom the last week went; absent if it was the trainer
 */
@Schema(name = "Addressees")
public record AddresseesDto(
        @Nullable String trainerName,
        List<SupervisorDto> supervisors,
        @Nullable UUID lastSupervisorId) {}
