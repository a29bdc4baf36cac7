/**
 * Who may do what, where, from when to when: the roles, the grants, and the decision. Owns nothing else; what it knows of
 * persons, chambers, organisations, trainers and training relationships are copies of what other services told.
 */
package de.guildhall.permission;
