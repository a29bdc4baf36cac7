package de.guildhall.platform.testing;

/** From how far outside a test looks at a rule. */
public enum RuleLevel {
    /** Plain Java: the rule itself, without a running service. */
    DOMAIN,
    /** Through the REST interface or the running parts. */
    API,
    /** Through the portal in a real browser. */
    BROWSER,
    /** {@link #API} in a Quarkus test or a module that says so, otherwise {@link #DOMAIN}. */
    DERIVED
}
