package dev.homelab.generator.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            build.load(file);
        }
        return new String[] {"stacks " + build.getProperty("version") + " on Java " + System.getProperty("java.version")};
    }
}
