package dev.antiphon.processor.model.json;

import dev.antiphon.processor.model.json.JsonType.Checked;

/**
 * What is asked of a finished object: of what one of its methods gives, which is no member that is read.
 *
 * @param property the property that the method gives
 * @param method the method
 * @param type what it gives, with what is asked of it
 */
public record ResultCheck(String property, String method, Checked type) {}
