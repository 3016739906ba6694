package dev.homelab.generator.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A homelab that nearly breaks the rule and does not, nor any other but those named. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Quiet {
    /** Rules that are broken by it. */
    String[] also() default {};
}
