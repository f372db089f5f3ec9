package dev.antiphon.internal.websocket;

/**
 * The first bytes of a frame (RFC 6455 §5.2), and the places in them.
 *
 * <pre>
 *   byte 0                    byte 1            then
 *  +-----+-----+-------------+------+----------+--------------------------------+---------------+
 *  | FIN | RSV |   OPCODE    | MASK | LENGTH   | 126: 2 bytes of length         | MASK: 4 bytes |
 *  |  1  | 3   |     4       |  1   |   7      | 127: 8 bytes of length         | of masking key|
 *  +-----+-----+-------------+------+----------+--------------------------------+---------------+
 * </pre>
 *
 * Clients mask, servers do not: so one frame, its header included, serves every subscriber.
 */
public final class FrameHeader {
    static final int FIN = 0b1000_0000;
    static final int RSV = 0b0111_0000;
    static final int OPCODE = 0b0000_1111;
    static final int MASK = 0b1000_0000;
    static final int LENGTH = 0b0111_1111;

    static final int LENGTH_IN_2 = 126;
    static final int LENGTH_IN_8 = 127;
    static final int MAX_LENGTH_IN_2 = 0xFFFF;
    static final int MASK_BYTES = 4;

    static final int CONTINUATION = 0x0;
    /** Opcode of UTF-8 text. */
    public static final int TEXT = 0x1;
    /** Opcode of bytes. */
    public static final int BINARY = 0x2;
    /** Opcode of the last frame. */
    public static final int CLOSE = 0x8;
    /** Opcode of a question for a {@link #PONG}. */
    public static final int PING = 0x9;
    /** Opcode of the answer to a {@link #PING}. */
    public static final int PONG = 0xA;

    static final int CONTROL = 0b1000;
    static final int MAX_CONTROL_PAYLOAD = 125;

    /** The code of a close that carries none; it never stands in a frame. */
    public static final int NO_CODE = 1005;

    /** The longest header that a server writes. */
    public static final int MAX_SERVER_HEADER = 10;

    private FrameHeader() {}

    /** How long a server's header is for a payload of so many bytes. */
    public static int headerLength(int payloadLength) {
        if (payloadLength < LENGTH_IN_2) {
            return 2;
        }
        return payloadLength <= MAX_LENGTH_IN_2 ? 4 : MAX_SERVER_HEADER;
    }

    /** Writes the header of a server's frame that is a whole message; returns the index behind it. */
    public static int put(byte[] target, int at, int opcode, int payloadLength) {
        target[at] = (byte) (FIN | opcode);
        if (payloadLength < LENGTH_IN_2) {
            target[at + 1] = (byte) payloadLength;
            return at + 2;
        }
        if (payloadLength <= MAX_LENGTH_IN_2) {
            target[at + 1] = LENGTH_IN_2;
            return putNumber(target, at + 2, payloadLength, 2);
        }
        target[at + 1] = LENGTH_IN_8;
        return putNumber(target, at + 2, payloadLength, 8);
    }

    static boolean isControl(int opcode) {
        return (opcode & CONTROL) != 0;
    }

    static long number(byte[] source, int at, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = (number << 8) | (source[at + i] & 0xFF);
        }
        return number;
    }

    static int putNumber(byte[] target, int at, long number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            target[at + i] = (byte) (number >>> (8 * (bytes - 1 - i)));
        }
        return at + bytes;
    }
}
