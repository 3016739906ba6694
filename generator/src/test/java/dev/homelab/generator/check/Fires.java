package dev.homelab.generator.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A homelab that breaks the rule, and no other but those named. The first of a class is the example of `explain`. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Fires {
    /** Rules that cannot but be broken along with it. */
    String[] also() default {};
}
