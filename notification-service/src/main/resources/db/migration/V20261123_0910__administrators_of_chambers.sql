-- USR-12. Chambers have administrators, too; the events of grants are read once more to know them. A replica of the version
-- before tries its events again until it is replaced.
alter table administrators rename column organisation_id to place_id;
alter index ix_administrators_organisation_id rename to ix_administrators_place_id;
