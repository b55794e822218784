// SPDX-License-Identifier: Apache-2.0
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Base64;

/** Takes OpenPGP's packets (RFC 4880) apart: as much of the format as signatures by RSA keys need. */
final class OpenPgpPackets {
    private static final int NEW_FORMAT = 0x40;

    private OpenPgpPackets() {}

    /** {@return the bytes inside an armoured text, its checksum left out} */
    static byte[] unarmour(String armoured) {
        String[] parts = armoured.strip().replace("\r", "").split("\n\n", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no armoured OpenPGP text");
        }
        StringBuilder base64 = new StringBuilder();
        parts[1].lines()
                .takeWhile(line -> !line.startsWith("=") && !line.startsWith("-----"))
                .forEach(base64::append);
        return Base64.getDecoder().decode(base64.toString());
    }

    /** {@return the body of the first packet} */
    static ByteBuffer first(byte[] packets) {
        ByteBuffer buffer = ByteBuffer.wrap(packets);
        int tag = buffer.get() & 0xff;
        int length = (tag & NEW_FORMAT) != 0 ? newLength(buffer) : oldLength(buffer, tag & 3);
        return buffer.slice(buffer.position(), length);
    }

    /** {@return the next number: its length in bits, then its bytes} */
    static BigInteger number(ByteBuffer buffer) {
        byte[] magnitude = new byte[(Short.toUnsignedInt(buffer.getShort()) + 7) / 8];
        buffer.get(magnitude);
        return new BigInteger(1, magnitude);
    }

    private static int newLength(ByteBuffer buffer) {
        int first = buffer.get() & 0xff;
        if (first < 192) {
            return first;
        }
        return first < 224 ? ((first - 192) << 8) + (buffer.get() & 0xff) + 192 : buffer.getInt();
    }

    private static int oldLength(ByteBuffer buffer, int type) {
        return switch (type) {
            case 0 -> buffer.get() & 0xff;
            case 1 -> Short.toUnsignedInt(buffer.getShort());
            default -> buffer.getInt();
        };
    }
}
