-- ACC-4: from then on nobody acts for the organisation. Its administrators remain (USR-8).
alter table organisations
    add column usable_until timestamptz;
