-- ACC-12. Whoever looks after somebody could let a guesser go on without end.
alter table sign_ins add column lifts int not null default 0;
alter table sign_ins add column first_lifted_at timestamptz;
alter table sign_ins add constraint ck_sign_ins_lifts check (lifts >= 0 and (lifts = 0 or first_lifted_at is not null));
