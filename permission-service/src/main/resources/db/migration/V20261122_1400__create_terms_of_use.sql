-- ACC-15: an administrator's role permits nothing until the person has accepted the newest version.
create table terms_of_use (
    version integer not null constraint pk_terms_of_use primary key
);

create table accepted_terms (
    person_id uuid    not null constraint pk_accepted_terms primary key,
    version   integer not null
);
