-- ACC-7: who administers the head office administers the organisation as well, without a grant there.
alter table parties add column head_office_id uuid;
