package de.guildhall.org.activationcode;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A letter as its page shows it: dates and country in words; public for the template. */
public record LetterSheet(
        Letter letter,
        Map<String, String> text,
        String today,
        String deadline,
        String endOfUse,
        List<String> codeGroups,
        String country,
        String qrCode) {

    static LetterSheet of(Letter letter, Locale language) {
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        return new LetterSheet(
                letter,
                LetterTexts.of(letter.kind(), language),
                dates.format(letter.writtenOn()),
                dates.format(letter.deadline()),
                letter.endOfUse() == null ? null : dates.format(letter.endOfUse()),
                List.of(letter.code().printed().split("-")),
                countryName(letter.recipient().address().country(), language),
                QrCode.dataUri(letter.filledInPage()));
    }

    /** DIN 5008 writes the country in capitals, in the language of the country of departure. */
    private static String countryName(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language).toUpperCase(language);
    }
}
