create table record_books (
    id                     uuid   not null constraint pk_record_books primary key,
    organisation_id        uuid   not null,
    chamber_id             uuid   not null,
    organisation_name      text   not null,
    occupation_de          text   not null,
    occupation_fr          text   not null,
    occupation_en          text   not null,
    apprentice_person_id   uuid,
    apprentice_given_name  text   not null,
    apprentice_family_name text   not null,
    apprentice_born_on     date,
    trainer_person_id      uuid,
    trainer_name           text,
    starts_on              date   not null,
    ends_on                date   not null,
    source_version         bigint not null,
    constraint ck_record_books_period check (ends_on >= starts_on)
);
create index ix_record_books_organisation_id_family_name on record_books (organisation_id, apprentice_family_name, id);

-- Sixty million rows a year are planned for: one partition per year, so that old years can be moved or dropped whole. A
-- record is looked up by book and week, which leaves one partition to read.
create table training_records (
    book_id         uuid   not null,
    starts_on       date   not null,
    id              uuid   not null,
    organisation_id uuid   not null,
    status          text   not null,
    department      text,
    work            text,
    instruction     text,
    school          text,
    days            text   not null,
    minutes         int    not null,
    submitted_at    timestamptz,
    submitted_by    uuid,
    decided_at      timestamptz,
    decided_by      uuid,
    decider_name    text,
    remarks         text,
    version         bigint not null,
    -- With the state in it the counts of a book need no row.
    constraint pk_training_records primary key (book_id, starts_on) include (status),
    constraint fk_training_records_book_id foreign key (book_id) references record_books (id),
    constraint ck_training_records_monday check (extract(isodow from starts_on) = 1),
    constraint ck_training_records_status check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    constraint ck_training_records_minutes check (minutes between 0 and 7 * 24 * 60)
) partition by range (starts_on);
-- Only what waits for a decision: a few rows among the millions of a year.
create index ix_training_records_organisation_id_submitted_at on training_records (organisation_id, submitted_at, id)
    where status = 'SUBMITTED';
create index ix_training_records_book_id_submitted_at on training_records (book_id, submitted_at, id)
    where status = 'SUBMITTED';

create table training_record_versions (
    book_id     uuid        not null,
    starts_on   date        not null,
    version     bigint      not null,
    status      text        not null,
    department  text,
    work        text,
    instruction text,
    school      text,
    days        text        not null,
    remarks     text,
    person_id   uuid        not null,
    person_name text        not null,
    made_at     timestamptz not null,
    constraint pk_training_record_versions primary key (book_id, starts_on, version)
) partition by range (starts_on);

do
$$
begin
    for year in 2020..2045 loop
        execute format('create table training_records_%s partition of training_records for values from (%L) to (%L)',
                       year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
        execute format('create table training_record_versions_%s partition of training_record_versions for values from (%L) to (%L)',
                       year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
    end loop;
end
$$;
create table training_records_other partition of training_records default;
create table training_record_versions_other partition of training_record_versions default;
