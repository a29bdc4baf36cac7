-- USR-12. A review of many places is told in several transactions; this is how far they have come.
alter table access_reviews add column told_until uuid;
alter table access_reviews add column told_at timestamptz;
update access_reviews set told_at = reviewed_at;
create index ix_access_reviews_untold on access_reviews (quarter) where told_at is null;
