package de.guildhall.audit.chain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a chain: how many entries it has, and the hash of the last, which depends on all of them. Written
 * {@code 4711:9f86d081…}; who keeps that text elsewhere can prove later that nothing up to there was changed or cut off.
 */
public final class Head {

    private static final int LENGTH = 32;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    public static final Head OF_NOTHING = new Head(0, new byte[LENGTH]);

    private final long number;
    private final byte[] hash;

    public Head(long number, byte[] hash) {
        this.number = number;
        this.hash = hash.clone();
    }

    /** @throws IllegalArgumentException if the text is not the written form of a head */
    public static Head parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a number and a hash of 64 digits, separated by a colon: " + text);
        }
        return new Head(Long.parseLong(matcher.group(1)), HexFormat.of().parseHex(matcher.group(2)));
    }

    /** The head after one more entry. */
    public Head followedBy(ChainedEntry entry) {
        return new Head(number + 1, Sha256.of(hash, CanonicalForm.of(number + 1, entry)));
    }

    public long number() {
        return number;
    }

    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && number == head.number && Arrays.equals(hash, head.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return number + ":" + HexFormat.of().formatHex(hash);
    }
}
