package de.guildhall.identity.dataexport;

/** Expired is also what never became ready, because a service was away for all that time. */
public enum DataExportState {
    ASKED,
    READY,
    EXPIRED
}
