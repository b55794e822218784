// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;

/** Makes a key to rehearse a release with: it belongs to nobody, and nothing signed by it is to be published. */
final class ThrowAwayKey {
    private static final int SECRET_KEY_PACKET = 0xc5;
    private static final int USER_ID_PACKET = 0xcd;

    private ThrowAwayKey() {}

    /** Takes the file to write. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        byte[] user = "Rehearsal, not for publishing".getBytes(StandardCharsets.UTF_8);

        ByteArrayOutputStream packets = new ByteArrayOutputStream();
        packet(packets, SECRET_KEY_PACKET, secretKey(key));
        packet(packets, USER_ID_PACKET, user);
        Files.writeString(Path.of(args[0]), armoured(packets.toByteArray()));
    }

    private static byte[] secretKey(RSAPrivateCrtKey key) throws IOException {
        byte[] secrets = numbers(
                key.getPrivateExponent(),
                key.getPrimeP(),
                key.getPrimeQ(),
                key.getPrimeP().modInverse(key.getPrimeQ()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(bytes);
        body.writeByte(4);
        body.writeInt((int) (System.currentTimeMillis() / 1000));
        body.writeByte(1); // RSA
        body.write(numbers(key.getModulus(), key.getPublicExponent()));
        body.writeByte(0); // no passphrase
        body.write(secrets);
        body.writeShort(sum(secrets));
        return bytes.toByteArray();
    }

    private static byte[] numbers(BigInteger... numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (BigInteger number : numbers) {
            byte[] magnitude = number.toByteArray();
            int sign = magnitude[0] == 0 ? 1 : 0;
            out.writeShort(number.bitLength());
            out.write(magnitude, sign, magnitude.length - sign);
        }
        return bytes.toByteArray();
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (byte each : bytes) {
            sum += each & 0xff;
        }
        return sum;
    }

    private static void packet(ByteArrayOutputStream packets, int tag, byte[] body) throws IOException {
        DataOutputStream out = new DataOutputStream(packets);
        out.writeByte(tag);
        out.writeByte(0xff); // the length takes four bytes
        out.writeInt(body.length);
        out.write(body);
    }

    private static String armoured(byte[] packets) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(packets);
        return "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n" + base64 + "\n-----END PGP PRIVATE KEY BLOCK-----\n";
    }
}
