-- ACC-10: who decides the weeks that one apprentice sends them; given by the system.
create table supervisions (
    id        uuid        not null constraint pk_supervisions primary key,
    person_id uuid,
    ends_at   timestamptz not null,
    version   bigint      not null
);
create index ix_supervisions_person_id on supervisions (person_id) where person_id is not null;

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
        ('training-supervisor', 'training-relationship', 'organisation'),
        ('apprentice', 'training-relationship', 'self')));
