package dev.homelab.generator.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The characters of a file: UTF-8, with or without a byte order mark, or UTF-16 with one.
 *
 * @param text the characters, without the mark
 * @param lines the text's lines, without their ends
 */
record SourceText(String text, List<String> lines) {

    /** A text that cannot be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Position position;
        private final String expected;

        Unreadable(Position position, String found, String expected) {
            super(found, null, false, false);
            this.position = position;
            this.expected = expected;
        }

        Position position() {
            return position;
        }

        String expected() {
            return expected;
        }
    }

    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe);

        private final Charset charset;
        private final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        boolean starts(byte[] file) {
            for (int i = 0; i < bytes.length; i++) {
                if (file.length <= i || (file[i] & 0xff) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Reads the bytes of a file. */
    static SourceText of(byte[] file) throws Unreadable {
        for (Mark mark : Mark.values()) {
            if (mark.starts(file)) {
                return checked(decode(file, mark.bytes.length, mark.charset));
            }
        }
        return checked(decode(file, 0, StandardCharsets.UTF_8));
    }

    private static String decode(byte[] file, int from, Charset charset) throws Unreadable {
        ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
        CharBuffer characters = CharBuffer.allocate(file.length - from + 1);
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            var result = decoder.decode(bytes, characters, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw new Unreadable(
                    end(characters.flip().toString()),
                    "The file has bytes that are not %s.".formatted(charset.name()),
                    "Expected UTF-8, or UTF-16 with a byte order mark.");
        }
        return characters.flip().toString();
    }

    private static SourceText checked(String text) throws Unreadable {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                throw new Unreadable(
                        end(text.substring(0, i)),
                        "The file has the control character U+%04X.".formatted(c),
                        "Expected UTF-8, or UTF-16 with a byte order mark, and control characters written as \"\\x%02x\"."
                                .formatted(c));
            }
        }
        return new SourceText(text, text.lines().toList());
    }

    private static boolean isAllowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0 && c != 0x85;
        return !control && !(c >= 0xd800 && c < 0xe000) && c != 0xfffe && c != 0xffff;
    }

    private static Position end(String text) {
        int line = (int) (text + ".").lines().count();
        int start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        return new Position(line, text.codePointCount(start, text.length()) + 1);
    }
}
