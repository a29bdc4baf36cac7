package de.guildhall.trainingrecord.book;

/** A name in the three languages of the portal. */
public record LocalisedName(String de, String fr, String en) {}
