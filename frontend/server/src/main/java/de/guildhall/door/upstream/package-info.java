/** Handing a request on to a server behind the door and its answer back: the same for services and for Keycloak. */
package de.guildhall.door.upstream;
