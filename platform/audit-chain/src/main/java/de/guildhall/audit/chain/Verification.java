package de.guildhall.audit.chain;

import java.util.Optional;

/** Recomputes a chain from its first entry on. Ends with the first entry that does not fit. */
public final class Verification {

    private final Optional<Head> earlier;
    private Head reached = Head.OF_NOTHING;
    private long erased;
    private Break found;

    /** @param earlier a head that was noted down before, if there is one to compare with */
    public Verification(Optional<Head> earlier) {
        this.earlier = earlier;
        compareWithEarlier(null);
    }

    /** Takes the next entry in the order of the numbers. */
    public void next(StoredEntry stored) {
        if (found != null) {
            return;
        }
        Head expected = reached.followedBy(stored.entry());
        if (stored.head().number() > expected.number()) {
            found = new Break(
                    expected.number(),
                    null,
                    "is missing; the next one there is " + stored.head().number() + " of "
                            + stored.entry().at());
        } else if (stored.head().number() < expected.number()) {
            found = broken(stored, "is there more than once");
        } else if (!stored.entry().fitsItsSeals()) {
            found = broken(stored, "name, label, before or after is not what was sealed");
        } else if (!stored.head().equals(expected)) {
            found = broken(stored, "the hash does not fit the entry and the one before it");
        } else {
            reached = expected;
            erased += stored.entry().isErased() ? 1 : 0;
            compareWithEarlier(stored);
        }
    }

    /**
     * @param head    what the database says is the end
     * @param entries how many it holds, those included that have no number of their own
     */
    public void end(Head head, long entries) {
        if (found != null) {
            return;
        }
        if (reached.number() < head.number()) {
            missingAfterReached("the trail should end with " + head.number());
        } else if (!reached.equals(head)) {
            found = new Break(reached.number(), null, "is not what the trail says its last entry is");
        } else if (earlier.isPresent() && reached.number() < earlier.get().number()) {
            missingAfterReached("the earlier head was " + earlier.get().number());
        } else if (entries != reached.number()) {
            found = new Break(reached.number() + 1, null, "there are " + entries + " entries, some outside the chain");
        }
    }

    public Optional<Break> found() {
        return Optional.ofNullable(found);
    }

    public boolean isBroken() {
        return found != null;
    }

    /** As far as the chain holds. */
    public Head reached() {
        return reached;
    }

    /** How many entries have lost a value on purpose: the chain proves that nothing was put in its place. */
    public long erased() {
        return erased;
    }

    private void missingAfterReached(String why) {
        found = new Break(reached.number() + 1, null, "is missing; " + why);
    }

    private void compareWithEarlier(StoredEntry stored) {
        earlier.filter(head -> head.number() == reached.number() && !head.equals(reached))
                .ifPresent(head -> found = stored == null
                        ? new Break(0, null, "the earlier head is not that of an empty trail")
                        : broken(stored, "is not the one of the earlier head: it or one before it was replaced"));
    }

    private static Break broken(StoredEntry stored, String what) {
        return new Break(stored.head().number(), stored.entry().at(), what);
    }
}
