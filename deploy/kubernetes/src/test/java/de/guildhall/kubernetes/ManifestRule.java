package de.guildhall.kubernetes;

import java.util.stream.Stream;

/** Something that every rendered set of manifests must hold to. */
interface ManifestRule {

    /** One sentence per violation; none means the rule holds. */
    Stream<String> violations(Manifests manifests);
}
