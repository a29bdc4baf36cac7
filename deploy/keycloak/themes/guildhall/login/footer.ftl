<#-- The place the parent theme keeps free for an own footer. -->
<#macro content>
    <#if pageId! == "login">
        <p class="guildhall-register">${msg("guildhallNoAccount")} <a href="${properties.registerPath}">${msg("guildhallRegister")}</a></p>
    </#if>
    <ul class="guildhall-links">
        <li><a href="${properties.privacyPath}">${msg("guildhallPrivacy")}</a></li>
        <li><a href="${properties.accessibilityPath}">${msg("guildhallAccessibility")}</a></li>
    </ul>
</#macro>
