-- ACC-12: clerks unlock examiners, and only the chamber's administrators unlock its other people. Roles that were told of
-- before count as those of other people.
alter table memberships add column examines boolean not null default false;
