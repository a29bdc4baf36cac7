package de.guildhall.trainingrecord;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import de.guildhall.platform.testing.ArchitectureRules;

@AnalyzeClasses(packages = "de.guildhall.trainingrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests OF_EVERY_SERVICE = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule ONLY_THESE_ENDPOINTS_NEED_NO_PERMISSION =
            ArchitectureRules.onlyTheseEndpointsNeedNoPermission();
}
