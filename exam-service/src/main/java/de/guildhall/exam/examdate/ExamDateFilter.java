package de.guildhall.exam.examdate;

import java.time.LocalDate;
import java.util.UUID;

/** What a list of exam dates is narrowed down to; what is null does not matter. */
record ExamDateFilter(UUID chamberId, UUID occupationId, LocalDate from) {}
