-- USR-10: whoever takes over somebody's work has come already. Of whom was told before that is assumed.
alter table persons add column invited boolean not null default false;
