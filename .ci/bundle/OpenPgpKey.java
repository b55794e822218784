// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Map;

/** The public half of an RSA key in OpenPGP's form; verifies signatures with the JDK alone. */
final class OpenPgpKey {
    private static final Map<Integer, String> HASHES = Map.of(8, "SHA256", 9, "SHA384", 10, "SHA512");
    private static final int RSA = 1;

    private final RSAPublicKey key;

    private OpenPgpKey(RSAPublicKey key) {
        this.key = key;
    }

    /** {@return the first key in an armoured file, which may hold the secret half too} */
    static OpenPgpKey read(Path file) throws IOException, GeneralSecurityException {
        ByteBuffer packet = OpenPgpPackets.first(OpenPgpPackets.unarmour(Files.readString(file)));
        int version = packet.get();
        packet.getInt(); // when it was made
        int algorithm = packet.get();
        if (version != 4 || algorithm != RSA) {
            throw new IllegalArgumentException("%s: key of version %d and algorithm %d, expected version 4 and RSA (1)"
                    .formatted(file, version, algorithm));
        }
        RSAPublicKeySpec numbers = new RSAPublicKeySpec(OpenPgpPackets.number(packet), OpenPgpPackets.number(packet));
        return new OpenPgpKey((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(numbers));
    }

    /** {@return whether an armoured signature is this key's, of just these bytes} */
    boolean hasSigned(byte[] content, String armoured) throws GeneralSecurityException {
        ByteBuffer packet = OpenPgpPackets.first(OpenPgpPackets.unarmour(armoured));
        String hash = HASHES.get((int) packet.get(3));
        if (packet.get(0) != 4 || packet.get(2) != RSA || hash == null) {
            return false;
        }
        int hashedLength = 6 + Short.toUnsignedInt(packet.getShort(4));
        byte[] hashed = new byte[hashedLength];
        packet.get(hashed);
        packet.position(hashedLength + 2 + Short.toUnsignedInt(packet.getShort(hashedLength)) + 2);

        Signature signature = Signature.getInstance(hash + "withRSA");
        signature.initVerify(key);
        signature.update(content);
        signature.update(hashed);
        signature.update(new byte[] {4, (byte) 0xff});
        signature.update(ByteBuffer.allocate(4).putInt(0, hashedLength));
        return signature.verify(padded(OpenPgpPackets.number(packet).toByteArray()));
    }

    /** {@return a number's bytes, as many as the key's modulus has} */
    private byte[] padded(byte[] number) {
        int length = (key.getModulus().bitLength() + 7) / 8;
        byte[] padded = new byte[length];
        int kept = Math.min(length, number.length);
        byte[] tail = Arrays.copyOfRange(number, number.length - kept, number.length);
        System.arraycopy(tail, 0, padded, length - kept, kept);
        return padded;
    }
}
