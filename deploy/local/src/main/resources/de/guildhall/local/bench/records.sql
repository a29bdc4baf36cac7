create table if not exists bare_records (
    id uuid primary key, organisation_id uuid not null, starts_on date not null, status text not null, department text,
    work text, instruction text, school text, days text not null, minutes int not null, version bigint not null
);
insert into record_books (id, organisation_id, chamber_id, organisation_name, occupation_de, occupation_fr, occupation_en,
                          apprentice_given_name, apprentice_family_name, starts_on, ends_on, source_version)
values ('00000000-0000-4000-8000-000000000000', gen_random_uuid(), gen_random_uuid(), 'Hasetal Maschinenbau GmbH', 'Mechatroniker',
        'Mécatronicien', 'Mechatronics fitter', 'Lena', 'Hagemann', '2020-01-01', '2040-12-31', 1);
insert into training_records (book_id, starts_on, id, organisation_id, status, department, work, instruction, school, days, minutes, version)
select '00000000-0000-4000-8000-000000000000', date '2022-01-03' + 7 * n, gen_random_uuid(), gen_random_uuid(), 'DRAFT', 'Montage', repeat('w', 100), repeat('i', 50), repeat('s', 50), repeat('d', 350), 2280, 1
  from generate_series(1, %d) n;
