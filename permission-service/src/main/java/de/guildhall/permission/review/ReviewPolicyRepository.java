package de.guildhall.permission.review;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReviewPolicyRepository implements PanacheRepositoryBase<ReviewPolicy, UUID> {}
