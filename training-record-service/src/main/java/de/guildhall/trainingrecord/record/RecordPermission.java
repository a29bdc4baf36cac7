package de.guildhall.trainingrecord.record;

/** The permissions of this feature, as they stand in permission-service's catalogue. */
public final class RecordPermission {

    public static final String VIEW = "training-record.record.view";
    public static final String WRITE = "training-record.record.write";
    public static final String SUBMIT = "training-record.record.submit";
    public static final String APPROVE = "training-record.record.approve";
    public static final String RETURN = "training-record.record.return";

    /** Of the weeks that were sent to oneself, and of nothing else of the book (ACC-10). */
    public static final String VIEW_SENT = "training-record.sent-record.view";

    public static final String APPROVE_SENT = "training-record.sent-record.approve";
    public static final String RETURN_SENT = "training-record.sent-record.return";

    private RecordPermission() {}
}
