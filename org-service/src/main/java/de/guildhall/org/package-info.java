/**
 * Owns chambers, training occupations, organisations with their sites, activation codes and what happens with them,
 * trainers and training relationships.
 *
 * <p>Does not own persons and accounts (identity-service asks the person and answers with an id) nor rights
 * (permission-service grants them because of the facts published here).
 */
package de.guildhall.org;
