package de.guildhall.trainingrecord.record;

import de.guildhall.trainingrecord.supervisor.NamedSupervisor;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom the week is sent to; without either it is the trainer.
 *
 * @param supervisorId somebody this book was sent to before
 * @param supervisor   somebody else
 */
@Schema(name = "Submission")
public record SubmissionRequest(
        @Nullable UUID supervisorId, @Nullable @Valid NamedSupervisor supervisor) {

    static final SubmissionRequest TO_TRAINER = new SubmissionRequest(null, null);
}
