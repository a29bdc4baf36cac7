-- USR-16: chamber staff who may search in all chambers.
alter table grants
    drop constraint ck_grants_role,
    add constraint ck_grants_role check ((role, split_part(scope, ':', 1), split_part(acting_for, ':', 1)) in (
        ('installation-operator', 'installation', 'installation'),
        ('chamber-administrator', 'chamber', 'chamber'),
        ('clerk', 'chamber', 'chamber'),
        ('clerk-across-chambers', 'chamber', 'chamber'),
        ('examiner', 'chamber', 'chamber'),
        ('chamber-system', 'chamber', 'chamber'),
        ('administrator', 'organisation', 'organisation'),
        ('trainer', 'organisation', 'organisation'),
        ('contract-trainer', 'training-relationship', 'organisation'),
        ('apprentice', 'training-relationship', 'self')));
