package tidings.chat;

import tidings.message.RichText;

/**
 * A digest to be sent into any other chat.
 *
 * @param title the topic
 * @param description its first sentence
 */
public record Card(String title, String description, RichText text) {}
