-- ACC-5: a company that lost its code asks for another letter itself.
alter table activation_codes
    add column requested_by_company boolean not null default false;
