package de.guildhall.trainingrecord.record;

import de.guildhall.platform.problem.Problem;

public final class RecordProblem {

    public static final Problem NOT_WRITABLE = new Problem(
            "training-record.record.not-writable", 409, "A record that was handed in or approved cannot be changed");
    public static final Problem NOT_SUBMITTED = new Problem(
            "training-record.record.not-submitted", 409, "Only a record that was handed in can be approved");
    public static final Problem NOT_RETURNABLE = new Problem(
            "training-record.record.not-returnable", 409, "Only a handed-in or approved record can be returned");
    public static final Problem EMPTY =
            new Problem("training-record.record.empty", 409, "There is nothing in this record yet");
    public static final Problem WEEK_NOT_BEGUN =
            new Problem("training-record.record.week-not-begun", 409, "This week has not begun yet");
    public static final Problem OUTSIDE_TRAINING =
            new Problem("training-record.record.outside-training", 404, "This week lies outside the training period");

    public static final Problem OWN_RECORD =
            new Problem("training-record.record.own", 409, "Nobody approves what they handed in themselves");

    private RecordProblem() {}
}
