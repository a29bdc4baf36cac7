package de.guildhall.notification.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Stands before the mail server and fails as real ones do, by the address: {@code unknown@…} is refused for good,
 * {@code busy@…} for now, {@code lost@…} loses the connection. All other mails pass.
 */
final class RefusingServer implements AutoCloseable {

    private final int target;
    private final ServerSocket socket;

    RefusingServer(int target) {
        this.target = target;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            Thread answers = Thread.ofVirtual().start(() -> copy(server, client));
            BufferedReader commands =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT TO:<LOST@")) {
                    return;
                }
                if (command.startsWith("RCPT TO:<UNKNOWN@")) {
                    write(client.getOutputStream(), "550 5.1.1 No such user");
                } else if (command.startsWith("RCPT TO:<BUSY@")) {
                    write(client.getOutputStream(), "451 4.3.0 Try again later");
                } else {
                    write(server.getOutputStream(), line);
                }
            }
            answers.interrupt();
        } catch (IOException gone) {
            // One side went away; the other is closed with this block.
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.close();
        } catch (IOException gone) {
            // As above.
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
