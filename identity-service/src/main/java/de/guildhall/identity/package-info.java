/**
 * Who somebody is: persons and their accounts, the proof of an address by mail, and the trail of what everybody did.
 * Keycloak keeps the passwords and signs people in; this service is the only one that talks to its administration. What
 * a person may do is permission-service's business, to which organisation they belong is org-service's.
 */
package de.guildhall.identity;
