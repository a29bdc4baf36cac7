package de.guildhall.org.web;

/** A view that says which version of its resource it shows. */
public interface Versioned {

    int version();
}
