package de.guildhall.trainingrecord.record;

/**
 * What may be done with a week by a right to its whole book, or by one to the weeks that were sent to oneself (ACC-10).
 *
 * @param ofBook as the trainer has it
 * @param ofSent as a supervisor has it
 */
record RecordRight(String ofBook, String ofSent) {

    static final RecordRight VIEW = new RecordRight(RecordPermission.VIEW, RecordPermission.VIEW_SENT);
    static final RecordRight APPROVE = new RecordRight(RecordPermission.APPROVE, RecordPermission.APPROVE_SENT);
    static final RecordRight RETURN = new RecordRight(RecordPermission.RETURN, RecordPermission.RETURN_SENT);
}
