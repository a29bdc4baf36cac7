package de.guildhall.identity;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import de.guildhall.platform.testing.ArchitectureRules;

@AnalyzeClasses(packages = "de.guildhall.identity", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests OF_EVERY_SERVICE = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule ONLY_THESE_ENDPOINTS_NEED_NO_PERMISSION =
            ArchitectureRules.onlyTheseEndpointsNeedNoPermission(
                    "RegistrationResource.register",
                    "ConfirmationResource.confirm",
                    "ForgottenPasswordResource.ask",
                    "NewPasswordResource.set",
                    "EmailConfirmationResource.confirm",
                    "EmailChangeResource.get",
                    "EmailChangeResource.request",
                    "EmailChangeResource.withdraw",
                    "MeResource.get",
                    "MeResource.change",
                    "MyAuditEntryResource.find",
                    "DataExportResource.list",
                    "DataExportResource.ask",
                    "DataExportResource.file",
                    "IdentifierResource.list",
                    "IdentifierResource.disclose",
                    "SignInMethodResource.get",
                    "SignInMethodResource.removePasskey",
                    "SignInMethodResource.unlinkEid",
                    "TermsResource.list",
                    "TermsResource.newest",
                    "TermsResource.get",
                    "TermsResource.document",
                    "MyTermsResource.get",
                    "MyTermsResource.accept");

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = ArchitectureRules.FEATURES_ARE_FREE_OF_CYCLES;
}
