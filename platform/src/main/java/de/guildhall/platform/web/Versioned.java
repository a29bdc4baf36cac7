package de.guildhall.platform.web;

/** An answer that says which version of its object it shows; the version is sent as ETag too. */
public interface Versioned {

    Number version();
}
