-- Whoever asks for all that is known about them (AUD-2) is looked for here.
create index ix_links_person_id on links (person_id) where person_id is not null;
create index ix_password_requests_identifier on password_requests (lower(identifier));
create index ix_apprentice_numbers_person_id on apprentice_numbers (person_id);
create index ix_unused_accounts_person_id on unused_accounts (person_id);
create index ix_unused_accounts_confirmed_by on unused_accounts (confirmed_by) where confirmed_by is not null;
create index ix_terms_of_use_published_by on terms_of_use (published_by);
