package de.guildhall.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mail page's markup. */
final class MailHtml {

    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";

    /** A mail's own HTML runs no script and may at most open its links. */
    static final String SANDBOX_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
            body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #8888; vertical-align: top; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #8888; padding: 1rem; }
            iframe { width: 100%%; height: 60vh; border: 1px solid #8888; background: #fff; }
            dt { font-weight: 600; } dd { margin: 0 0 .4rem; }
            </style>
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private MailHtml() {}

    static String list(List<Mail> mails) {
        String rows = mails.stream().map(MailHtml::row).collect(Collectors.joining("\n"));
        String body = mails.isEmpty() ? "<p>No mail has arrived yet.</p>" : """
                <table>
                <thead><tr><th scope="col">Received</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>""".formatted(rows);
        return PAGE.formatted("Mails", "<h1>Mails</h1>\n<p>Nothing leaves this machine.</p>\n" + body);
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>"
                .formatted(
                        TIME.format(mail.receivedAt()),
                        escape(String.join(", ", mail.to())),
                        mail.id(),
                        escape(mail.subject()));
    }

    static String view(Mail mail) {
        var body = new StringBuilder("""
                <p><a href="/">All mails</a></p>
                <h1>%s</h1>
                <dl>
                <dt>From</dt><dd>%s</dd>
                <dt>To</dt><dd>%s</dd>
                <dt>Received</dt><dd>%s</dd>
                </dl>
                """.formatted(
                        escape(mail.subject()),
                        escape(mail.from()),
                        escape(String.join(", ", mail.to())),
                        TIME.format(mail.receivedAt())));
        if (mail.text() != null) {
            body.append("<h2>Text</h2>\n<pre>").append(withLinks(mail.text())).append("</pre>\n");
        }
        if (mail.html() != null) {
            body.append("<h2>HTML</h2>\n")
                    .append(
                            "<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" title=\"HTML\" src=\"/mails/")
                    .append(mail.id())
                    .append("/html\"></iframe>\n");
        }
        return PAGE.formatted(escape(mail.subject()), body);
    }

    private static String withLinks(String text) {
        var out = new StringBuilder();
        int end = 0;
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String address = escape(link.group());
            out.append(escape(text.substring(end, link.start())));
            out.append("<a rel=\"noreferrer\" href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            end = link.end();
        }
        return out.append(escape(text.substring(end))).toString();
    }

    static String escape(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
