-- ACC-4: until when may be used what a code opened; without a date, for good.
alter table activation_codes
    add column end_of_use date,
    add constraint ck_activation_codes_end_of_use check (end_of_use >= deadline);
alter table organisations
    add column end_of_use date;
