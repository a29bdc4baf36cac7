create function wake_mail_sender() returns trigger language plpgsql as
$$
begin
    perform pg_notify('mails', '');
    return null;
end
$$;

create trigger mails_inserted
    after insert on mails
    for each statement
execute function wake_mail_sender();
