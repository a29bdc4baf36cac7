-- USR-4: a role is a preset, and a grant may carry rights of its own instead. Null as long as the preset decides, so that
-- a right that the preset gains later is held by everybody who has it.
alter table grants
    add column rights text,
    add constraint ck_grants_rights check (
        rights is null
        or rights ~ '^[a-z.-]+( [a-z.-]+)*$'
            -- USR-8: who counts as administrator has everything that goes with it.
            and role not in ('administrator', 'delegate')
            and split_part(scope, ':', 1) in ('organisation', 'chamber')),
    drop constraint ck_grants_role,
    add constraint ck_grants_role check ((role, split_part(scope, ':', 1), split_part(acting_for, ':', 1)) in (
        ('installation-operator', 'installation', 'installation'),
        ('chamber-administrator', 'chamber', 'chamber'),
        ('clerk', 'chamber', 'chamber'),
        ('clerk-across-chambers', 'chamber', 'chamber'),
        ('examiner', 'chamber', 'chamber'),
        ('chamber-system', 'chamber', 'chamber'),
        ('administrator', 'organisation', 'organisation'),
        ('manager', 'organisation', 'organisation'),
        ('editor-with-signature', 'organisation', 'organisation'),
        ('editor', 'organisation', 'organisation'),
        ('viewer', 'organisation', 'organisation'),
        ('safety-officer', 'organisation', 'organisation'),
        ('api-user', 'organisation', 'organisation'),
        ('delegate', 'organisation', 'organisation'),
        ('trainer', 'organisation', 'organisation'),
        ('contract-trainer', 'training-relationship', 'organisation'),
        ('training-supervisor', 'training-relationship', 'organisation'),
        ('apprentice', 'training-relationship', 'self')));
