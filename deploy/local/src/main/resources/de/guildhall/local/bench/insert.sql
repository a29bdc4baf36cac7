-- One bare row of the size of a week's record.
insert into bare_records (id, organisation_id, starts_on, status, department, work, instruction, school, days, minutes, version)
values (gen_random_uuid(), '00000000-0000-4000-8000-000000000000', '2026-01-05', 'SUBMITTED', 'Montage', repeat('w', 100), repeat('i', 50), repeat('s', 50), repeat('d', 350), 2280, 1);
