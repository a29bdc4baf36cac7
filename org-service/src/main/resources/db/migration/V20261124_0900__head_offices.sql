-- ACC-7: a site, branch or subsidiary that a chamber keeps under a number of its own may have a head office, and that has none.
-- The generated columns let the foreign key say the latter: a head office is a row that is no branch.
alter table organisations
    add column head_office_id uuid,
    add column is_branch boolean not null generated always as (head_office_id is not null) stored,
    add column head_office_is_branch boolean generated always as (case when head_office_id is not null then false end) stored,
    add constraint uq_organisations_is_branch unique (id, is_branch),
    add constraint fk_organisations_head_office foreign key (head_office_id, head_office_is_branch)
        references organisations (id, is_branch),
    add constraint ck_organisations_head_office check (head_office_id <> id);
create index ix_organisations_head_office_id on organisations (head_office_id, search_text, id)
    where head_office_id is not null;
