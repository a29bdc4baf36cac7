package de.guildhall.permission.review;

/** Constants, because annotations need them. */
final class ReviewPermission {

    static final String VIEW_POLICY = "permission.grant.view";
    static final String SET_POLICY = "permission.review-policy.set";

    private ReviewPermission() {}
}
