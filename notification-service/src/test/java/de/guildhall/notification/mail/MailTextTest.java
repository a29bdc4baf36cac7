package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void theFirstParagraphIsTheSubjectAndTheLastTheLink() {
        MailText text = MailText.parse("Subject\r\n\r\nHello,\n\nfirst line\nsecond line\n\n\nGo there\n");

        assertThat(text)
                .isEqualTo(new MailText("Subject", java.util.List.of("Hello,", "first line second line"), "Go there"));
    }

    @Test
    void aTemplateWithoutABodyIsAFault() {
        assertThatThrownBy(() -> MailText.parse("Subject\n\nGo there")).isInstanceOf(IllegalArgumentException.class);
    }
}
