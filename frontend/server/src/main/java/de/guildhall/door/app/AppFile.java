package de.guildhall.door.app;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.MimeMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the built app, ready to send.
 *
 * @param gzipped the same content compressed, or null where that gains nothing
 */
record AppFile(String contentType, String cacheControl, String etag, Buffer content, Buffer gzipped) {

    /** The build puts a hash of the content into these names, so that they never change. */
    private static final String HASHED = "/assets/";

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_FIRST = "no-cache";

    /** Below this the headers weigh more than what compression saves. */
    private static final int WORTH_COMPRESSING = 1024;

    static AppFile of(String path, byte[] content) {
        String type = contentType(path);
        return new AppFile(
                type,
                path.startsWith(HASHED) ? FOREVER : ASK_FIRST,
                etag(content),
                Buffer.buffer(content),
                content.length >= WORTH_COMPRESSING && isText(type) ? Buffer.buffer(gzip(content)) : null);
    }

    private static String contentType(String path) {
        String type = MimeMapping.getMimeTypeForFilename(path);
        if (type == null) {
            return "application/octet-stream";
        }
        return isText(type) ? type + ";charset=UTF-8" : type;
    }

    private static boolean isText(String type) {
        return type.startsWith("text/")
                || type.startsWith("application/javascript")
                || type.startsWith("application/json")
                || type.startsWith("application/manifest+json")
                || type.startsWith("image/svg+xml");
    }

    /** Weak, because the compressed and the plain form share it. */
    private static String etag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
