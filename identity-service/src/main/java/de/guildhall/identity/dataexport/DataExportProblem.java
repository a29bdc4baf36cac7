package de.guildhall.identity.dataexport;

import de.guildhall.platform.problem.Problem;

public final class DataExportProblem {

    public static final Problem RUNNING =
            new Problem("identity.data-export.running", 409, "One is being collected already");

    public static final Problem TOO_SOON =
            new Problem("identity.data-export.too-soon", 409, "The last one was asked for within a day");

    private DataExportProblem() {}
}
