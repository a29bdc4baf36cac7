package de.guildhall.org.trainer;

final class TrainerPermission {

    static final String VIEW = "org.trainer.view";
    static final String REGISTER = "org.trainer.register";
    static final String CREATE_ACCOUNT = "org.trainer.create-account";

    private TrainerPermission() {}
}
