package de.guildhall.identity.review;

final class ReviewPermission {

    static final String CONFIRM = "identity.access-review.confirm";

    private ReviewPermission() {}
}
