/**
 * The door: the only process of Guildhall that browsers and partners reach.
 *
 * <p>It owns the browser's session (tokens never reach JavaScript), hands requests on to the services with the
 * session's access token, lets partners pass with their own token, shows Keycloak's pages under the same origin and
 * serves the built app. It keeps no data and decides nothing about permissions: services verify every token themselves.
 */
package de.guildhall.door;
