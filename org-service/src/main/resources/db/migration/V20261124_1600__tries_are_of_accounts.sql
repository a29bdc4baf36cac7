-- Taking an activation back is not counted any more: strangers could close it to the company for a day.
delete from activation_attempts where person_id is null;
alter table activation_attempts
    alter column person_id set not null;
