package de.guildhall.exam.examdate;

/** An occupation has either an intermediate and a final examination, or a final examination in two parts (BBiG § 44, § 48). */
public enum ExamKind {
    INTERMEDIATE,
    PART_1,
    PART_2,
    FINAL
}
