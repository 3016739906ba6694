package dev.homelab.dsl;

import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.HealthTest;

/**
 * A health check as an author says it: what is run, how often, and how long a start may take.
 *
 * @param test what is run
 * @param interval between two runs
 * @param timeout how long a run may take
 * @param retries how many failures in a row make the container unhealthy
 * @param startPeriod how long after the start failures do not count
 */
public record Health(HealthTest test, Duration interval, Duration timeout, int retries, Duration startPeriod) {

    /** A check that runs a program of the image, every 30 s. */
    public static Health exec(Object... words) {
        return of(HealthTest.exec(words));
    }

    /** A check that the image's shell runs, every 30 s. */
    public static Health shell(String line) {
        return of(HealthTest.shell(line));
    }

    /** A check with references that the image's shell runs, every 30 s. */
    public static Health shell(Text line) {
        return of(HealthTest.shell(line));
    }

    /** An HTTP request made by the image's {@code wget}, that of busybox included. */
    public static Health wget(String url) {
        return exec("wget", "--quiet", "--spider", url);
    }

    /** An HTTP request made by the image's {@code curl}. */
    public static Health curl(String url) {
        return exec("curl", "--fail", "--silent", "--output", "/dev/null", url);
    }

    private static Health of(HealthTest test) {
        return new Health(test, Duration.of("30s"), Duration.of("10s"), 3, Duration.of("40s"));
    }

    /** The same check, run so often. */
    public Health every(Duration newInterval) {
        return new Health(test, newInterval, timeout, retries, startPeriod);
    }

    /** The same check, given up after so long. */
    public Health within(Duration newTimeout) {
        return new Health(test, interval, newTimeout, retries, startPeriod);
    }

    /** The same check with so many failures in a row until the container is unhealthy. */
    public Health failingAfter(int newRetries) {
        return new Health(test, interval, timeout, newRetries, startPeriod);
    }

    /** The same check for a service that needs so long to start. */
    public Health startingWithin(Duration newStartPeriod) {
        return new Health(test, interval, timeout, retries, newStartPeriod);
    }

    /** The Compose attribute. */
    public Healthcheck toHealthcheck() {
        return Healthcheck.builder()
                .test(test)
                .interval(interval)
                .timeout(timeout)
                .retries(retries)
                .startPeriod(startPeriod)
                .build();
    }
}
