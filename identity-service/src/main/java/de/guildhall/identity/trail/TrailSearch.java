package de.guildhall.identity.trail;

import java.util.List;

/**
 * What is looked for; an entry fits if one of both does.
 *
 * @param words   part of the object's label, the person's name, or the action's name; null: not looked for
 * @param actions names of actions, as a reader's language has words for them; empty: not looked for
 */
record TrailSearch(String words, List<String> actions) {

    static final TrailSearch NOTHING = new TrailSearch(null, List.of());
}
