-- A code that was used or replaced has no letter any more (ACC-4).
alter table activation_codes
    add constraint ck_activation_codes_sealed check (sealed is null or state = 'ACTIVE');
-- What the hourly clean-up looks for.
create index ix_activation_codes_sealed on activation_codes (deadline) where sealed is not null;
