package de.guildhall.trainingrecord.record;

import de.guildhall.platform.problem.Problem;

public enum RecordProblem implements Problem {
    NOT_WRITABLE(
            "training-record.record.not-writable", 409, "A record that was handed in or approved cannot be changed"),
    NOT_SUBMITTED("training-record.record.not-submitted", 409, "Only a record that was handed in can be approved"),
    NOT_RETURNABLE("training-record.record.not-returnable", 409, "Only a handed-in or approved record can be returned"),
    EMPTY("training-record.record.empty", 409, "There is nothing in this record yet"),
    WEEK_NOT_BEGUN("training-record.record.week-not-begun", 409, "This week has not begun yet"),
    OUTSIDE_TRAINING("training-record.record.outside-training", 404, "This week lies outside the training period");

    private final String code;
    private final int status;
    private final String title;

    RecordProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
