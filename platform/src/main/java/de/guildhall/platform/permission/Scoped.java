package de.guildhall.platform.permission;

import de.guildhall.platform.caller.Scope;
import java.util.List;

/** An object whose access is decided: it names the places it lies in, from the outermost to the innermost. */
public interface Scoped {

    List<Scope> scopes();

    static Scoped at(Scope... scopes) {
        return () -> List.of(scopes);
    }
}
