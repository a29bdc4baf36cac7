-- AUD-2: what is still to be erased when its time is over, without a look at what is erased already.
create index ix_audit_entries_erasable on audit_entries (object_kind, at)
    where length(person_name_seal) = 48 or length(label_seal) = 48
        or length(before_state_seal) = 48 or length(after_state_seal) = 48;
