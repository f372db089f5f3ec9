package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type that many channels have in their payloads. It gets a codec in a file of its own, {@code MoneyCodec} for
 * {@code Money}, which is as visible as the type is, and which all channels use; without this annotation each channel
 * has a codec of the type among its own. For records, enums, sealed types and beans, not for generic ones.
 *
 * <p>The codec is there for other code, too: {@code payload.read(MoneyCodec.INSTANCE)} reads one from what was
 * broadcast, or in a test.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PayloadType {}
