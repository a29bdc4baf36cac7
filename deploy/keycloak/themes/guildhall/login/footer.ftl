<#-- The place the parent theme keeps free for an own footer. -->
<#macro content>
    <#if pageId! == "login">
        <#if properties.certificateSignIn! == "true">
            <p class="guildhall-other-way"><a class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" href="${properties.certificatePath}">${msg("guildhallWithCertificate")}</a></p>
        </#if>
        <p class="guildhall-register"><a href="${properties.forgotPasswordPath}">${msg("guildhallForgotPassword")}</a></p>
        <p class="guildhall-register">${msg("guildhallNoAccount")} <a href="${properties.registerPath}">${msg("guildhallRegister")}</a></p>
    </#if>
    <ul class="guildhall-links">
        <li><a href="${properties.privacyPath}">${msg("guildhallPrivacy")}</a></li>
        <li><a href="${properties.accessibilityPath}">${msg("guildhallAccessibility")}</a></li>
    </ul>
</#macro>
