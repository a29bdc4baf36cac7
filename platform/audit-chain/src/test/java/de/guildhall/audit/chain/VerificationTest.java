package de.guildhall.audit.chain;

import static de.guildhall.audit.chain.Entries.entry;
import static de.guildhall.audit.chain.Entries.relabelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.guildhall.audit.chain.ChainedEntry.SealedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    private final List<StoredEntry> chain = chain("First", "Second", "Third", "Fourth");

    @Test
    void anUntouchedChainHoldsUpToItsHead() {
        Verification verification = verify(chain, head(chain), Optional.empty());

        assertThat(verification.found()).isEmpty();
        assertThat(verification.reached()).isEqualTo(head(chain));
        assertThat(verification.erased()).isZero();
    }

    @Test
    void anEmptyTrailHolds() {
        assertThat(verify(List.of(), Head.OF_NOTHING, Optional.empty()).found()).isEmpty();
    }

    @Test
    void aRemovedEntryIsNamed() {
        Head head = head(chain);
        chain.remove(1);

        assertThat(found(chain, head)).startsWith("Entry 2: is missing; the next one there is 3 of 2026-11-21T08");
    }

    @Test
    void twoSwappedEntriesAreNoticedAtTheFirst() {
        Head head = head(chain);
        ChainedEntry second = chain.get(1).entry();
        chain.set(1, new StoredEntry(chain.get(1).head(), chain.get(2).entry()));
        chain.set(2, new StoredEntry(chain.get(2).head(), second));

        assertThat(found(chain, head)).startsWith("Entry 2 of 2026-11-21T08:00:00.123456Z: the hash does not fit");
    }

    @Test
    void anEntryThatWasPutInIsNoticed() {
        Head head = head(chain);
        chain.add(2, chain.get(1));

        assertThat(found(chain, head)).contains("is there more than once");
    }

    @Test
    void aValueThatIsNotTheSealedOneIsNoticed() {
        Head head = head(chain);
        StoredEntry second = chain.get(1);
        SealedText other = new SealedText("Another", second.entry().label().seal());
        chain.set(1, new StoredEntry(second.head(), relabelled(second.entry(), other)));

        assertThat(found(chain, head)).startsWith("Entry 2 of").contains("not what was sealed");
    }

    @Test
    void aValueThatIsGoneWhileItsSaltIsStillThereIsNoticed() {
        Head head = head(chain);
        StoredEntry second = chain.get(1);
        SealedText gone = new SealedText(null, second.entry().label().seal());
        chain.set(1, new StoredEntry(second.head(), relabelled(second.entry(), gone)));

        assertThat(found(chain, head)).contains("not what was sealed");
    }

    @Test
    void anErasedValueLeavesTheChainWhole() {
        StoredEntry second = chain.get(1);
        SealedText erased =
                new SealedText(null, Arrays.copyOfRange(second.entry().label().seal(), 16, 48));
        chain.set(1, new StoredEntry(second.head(), relabelled(second.entry(), erased)));

        Verification verification = verify(chain, head(chain), Optional.empty());

        assertThat(verification.found()).isEmpty();
        assertThat(verification.erased()).isOne();
    }

    @Test
    void aValueSealedAnewIsNoticedByTheHash() {
        Head head = head(chain);
        StoredEntry second = chain.get(1);
        chain.set(1, new StoredEntry(second.head(), relabelled(second.entry(), SealedText.of("Another"))));

        assertThat(found(chain, head)).startsWith("Entry 2 of").contains("the hash does not fit");
    }

    @Test
    void anEndThatWasCutOffIsNoticedByTheHeadThatTheTrailKeeps() {
        Head head = head(chain);
        chain.removeLast();

        assertThat(found(chain, head)).isEqualTo("Entry 4: is missing; the trail should end with 4");
    }

    @Test
    void anEndThatWasCutOffTogetherWithTheHeadIsNoticedByAnEarlierHead() {
        Head noted = head(chain);
        chain.removeLast();

        assertThat(verify(chain, head(chain), Optional.empty()).found()).isEmpty();
        assertThat(verify(chain, head(chain), Optional.of(noted)).found())
                .hasValueSatisfying(
                        found -> assertThat(found.toString()).isEqualTo("Entry 4: is missing; the earlier head was 4"));
    }

    @Test
    void aHistoryThatWasWrittenAnewIsNoticedByAnEarlierHead() {
        Head noted = chain.get(2).head();
        List<StoredEntry> other = chain("First", "Forged", "Third", "Fourth");

        assertThat(verify(other, head(other), Optional.empty()).found()).isEmpty();
        assertThat(verify(other, head(other), Optional.of(noted)).found())
                .hasValueSatisfying(found ->
                        assertThat(found.toString()).startsWith("Entry 3 of").contains("the earlier head"));
        assertThat(verify(chain, head(chain), Optional.of(noted)).found()).isEmpty();
    }

    @Test
    void entriesOutsideTheChainAreNoticed() {
        Verification verification = new Verification(Optional.empty());
        chain.forEach(verification::next);
        verification.end(head(chain), 5);

        assertThat(verification.found())
                .hasValueSatisfying(
                        found -> assertThat(found.toString()).contains("5 entries, some outside the chain"));
    }

    @Test
    void aHeadIsReadAsItIsWritten() {
        assertThat(Head.parse(head(chain).toString())).isEqualTo(head(chain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "4:", "4:abc", ":00", "-1:00", "x:00"})
    void anythingElseIsNoHead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Head.parse(text));
    }

    private static List<StoredEntry> chain(String... labels) {
        List<StoredEntry> chain = new ArrayList<>();
        Head head = Head.OF_NOTHING;
        for (String label : labels) {
            ChainedEntry entry = entry(label);
            head = head.followedBy(entry);
            chain.add(new StoredEntry(head, entry));
        }
        return chain;
    }

    private static Head head(List<StoredEntry> chain) {
        return chain.getLast().head();
    }

    private static String found(List<StoredEntry> chain, Head head) {
        return verify(chain, head, Optional.empty()).found().orElseThrow().toString();
    }

    private static Verification verify(List<StoredEntry> chain, Head head, Optional<Head> earlier) {
        Verification verification = new Verification(earlier);
        chain.forEach(verification::next);
        verification.end(head, chain.size());
        return verification;
    }
}
