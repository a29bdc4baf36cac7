/**
 * Exams of the chambers. Owns exam dates; what it knows of occupations, organisations and training relationships are
 * copies of what org-service told.
 */
package de.guildhall.exam;
