package de.guildhall.org.activation;

import de.guildhall.org.activationcode.CodeDraw;
import de.guildhall.org.activationcode.LostCodes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever asks for another letter learns nothing: the work, the time and the answer are always the same (ACC-5). */
@ApplicationScoped
class LostCodeService {

    private final CodeDraw draw;
    private final LostCodes lostCodes;
    private final AnswerBeat beat;

    LostCodeService(CodeDraw draw, LostCodes lostCodes, AnswerBeat beat) {
        this.draw = draw;
        this.lostCodes = lostCodes;
        this.beat = beat;
    }

    Uni<Void> replace(LostCode lost) {
        long begun = System.nanoTime();
        return draw.draw()
                .flatMap(drawn -> lostCodes.replace(lost.chamberId(), lost.normalCompanyNumber(), drawn))
                .eventually(() -> beat.next(begun));
    }
}
