package de.guildhall.org.trainingrelationship;

final class TrainingRelationshipPermission {

    static final String VIEW = "org.training-relationship.view";
    static final String REGISTER = "org.training-relationship.register";
    static final String CREATE_ACCOUNT = "org.training-relationship.create-account";

    private TrainingRelationshipPermission() {}
}
