-- What a hand-in does to the database: state, version, event and audit entry in one transaction.
\set n random(1, :records)
begin;
select * from record_books where id = '00000000-0000-4000-8000-000000000000';
select * from training_records where book_id = '00000000-0000-4000-8000-000000000000' and starts_on = date '2022-01-03' + 7 * :n;
update training_records set status = 'SUBMITTED', submitted_at = now(), version = version + 1
 where book_id = '00000000-0000-4000-8000-000000000000' and starts_on = date '2022-01-03' + 7 * :n returning version \gset
insert into training_record_versions (book_id, starts_on, version, status, department, work, instruction, school, days, person_id, person_name, made_at)
values ('00000000-0000-4000-8000-000000000000', date '2022-01-03' + 7 * :n, :version, 'SUBMITTED', 'Montage', repeat('w', 100), repeat('i', 50), repeat('s', 50), repeat('d', 350), gen_random_uuid(), 'Lena Hagemann', now());
insert into outbox (event_id, topic, type, subject, occurred_at, payload) values (gen_random_uuid(), 'training-record.record', 'submitted', gen_random_uuid(), now(), repeat('p', 400));
insert into outbox (event_id, topic, type, subject, occurred_at, payload) values (gen_random_uuid(), 'audit.entry', 'entry', gen_random_uuid(), now(), repeat('p', 500));
commit;
