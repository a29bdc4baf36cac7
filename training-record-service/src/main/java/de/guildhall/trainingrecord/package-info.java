/**
 * Record books of apprentices: one training record per calendar week, written by the apprentice, approved by the
 * contract's trainer. Owns records and their versions; keeps a copy of the training relationships that org-service
 * registers. Decides nothing about rights and sends no mail.
 */
package de.guildhall.trainingrecord;
