package de.guildhall.exam.examdate;

/** Constants, because annotations need them. */
final class ExamDatePermission {

    static final String VIEW = "exam.exam-date.view";
    static final String EDIT = "exam.exam-date.edit";

    private ExamDatePermission() {}
}
