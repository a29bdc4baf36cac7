-- DEL-2: a code that lets another company act for the company.
alter table activation_codes
    drop constraint ck_activation_codes_kind,
    add constraint ck_activation_codes_kind check (kind in ('OWNER', 'DELEGATE', 'REVOCATION'));
