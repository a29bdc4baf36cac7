package de.guildhall.local.keycloak;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority that nobody but a local stack trusts. */
record TestAuthority(PrivateKey key, X509Certificate certificate) {

    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365);
    private static final Duration TWO_YEARS = Duration.ofDays(2 * 365);
    private static final int SERIAL_BITS = 64;

    /** A key, and the certificate that says whose it is. */
    record Identity(PrivateKey key, X509Certificate certificate) {}

    static TestAuthority found(String name, Instant now) throws GeneralSecurityException, IOException {
        var keys = newKeys();
        var subject = new X500Principal("CN=" + name);
        var builder = new JcaX509v3CertificateBuilder(
                subject, randomSerial(), Date.from(now), Date.from(now.plus(FIVE_YEARS)), subject, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        return new TestAuthority(keys.getPrivate(), signed(builder, keys.getPrivate()));
    }

    /** For a server on this machine. */
    Identity server(String host, String address, Instant from) throws GeneralSecurityException, IOException {
        var keys = newKeys();
        var builder = builder(host, randomSerial(), from, from.plus(TWO_YEARS), keys);
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, host), new GeneralName(GeneralName.iPAddress, address)
        }));
        return new Identity(keys.getPrivate(), signed(builder, key));
    }

    /** For a person, who signs in with it until two years later. */
    Identity person(String name, BigInteger serial, Instant from) throws GeneralSecurityException, IOException {
        var keys = newKeys();
        var builder = builder(name, serial, from, from.plus(TWO_YEARS), keys);
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
        return new Identity(keys.getPrivate(), signed(builder, key));
    }

    private JcaX509v3CertificateBuilder builder(
            String name, BigInteger serial, Instant from, Instant until, KeyPair keys) {
        return new JcaX509v3CertificateBuilder(
                certificate,
                serial,
                Date.from(from),
                Date.from(until),
                new X500Principal("CN=" + name),
                keys.getPublic());
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static BigInteger randomSerial() {
        return new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(0);
    }
}
