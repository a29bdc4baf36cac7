package de.guildhall.permission.access;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * Why somebody may do something, or what they lack for it (USR-15).
 *
 * @param by      each holding by which they may, the one that lasts longest first; none if they may not
 * @param missing the first thing missing; null if they may
 * @param closest what fulfils everything before that
 */
public record Explanation(List<Holding> by, @Nullable Missing missing, List<Holding> closest) {

    public boolean permitted() {
        return missing == null;
    }
}
