-- ACC-5. Whoever a stranger let in goes with them; null is before this was known.
alter table trainers add column account_linked_at timestamptz;
alter table training_relationships add column account_linked_at timestamptz;
