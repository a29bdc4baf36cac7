-- Taking an activation back is not counted any more: strangers could close it to the company for a day. The column stays
-- nullable, since an older replica counts until it is replaced.
delete from activation_attempts where person_id is null;
