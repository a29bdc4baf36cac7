package de.guildhall.platform.web;

import java.util.Locale;

/** The number under which a chamber keeps a company; people type it in any case and with blanks. */
public final class CompanyNumber {

    public static final String PATTERN = " *[0-9A-Za-z][0-9A-Za-z ./-]{0,19} *";

    private CompanyNumber() {}

    public static String normal(String typed) {
        return typed.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
