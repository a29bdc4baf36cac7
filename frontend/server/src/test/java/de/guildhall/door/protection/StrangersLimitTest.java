package de.guildhall.door.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrangersLimitTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:ff:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::1, 2001:0DB8:0001:0002:0:0:0:9",
        "198.51.100.4, ::ffff:198.51.100.4"
    })
    void addressesOfOneNetworkAreOne(String address, String sibling) {
        assertEquals(StrangersLimit.network(address), StrangersLimit.network(sibling));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:102::1", "198.51.100.4, 198.51.100.5"})
    void otherNetworksAreOthers(String address, String other) {
        assertNotEquals(StrangersLimit.network(address), StrangersLimit.network(other));
    }

    @Test
    void anAddressAndANetworkOfTheOtherKindAreNeverOne() {
        assertNotEquals(StrangersLimit.network("0.0.0.0"), StrangersLimit.network("::1"));
    }
}
